package spotcheck.objection.filing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.PaperService;
import spotcheck.casefile.paper.Papers;
import spotcheck.notification.Recipient;
import spotcheck.notification.Service;
import spotcheck.registry.party.Parties;

/** Papers of the organizer to the applicant, under the title that the case's regime gives them. */
@Component
public class ObjectionPapers {

    private final Cases cases;
    private final Parties parties;
    private final Papers papers;
    private final Clock clock;

    ObjectionPapers(Cases cases, Parties parties, Papers papers, Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.papers = papers;
        this.clock = clock;
    }

    /** @return the document number */
    public String issue(CaseNumber number, String kind, Recipient applicant) {
        return issue(number, kind, addressee(number, applicant));
    }

    public String issue(CaseNumber number, String kind, String addressee) {
        var spotCase = cases.get(number);
        return papers.issue(spotCase, kind, spotCase.organizer(), addressee);
    }

    void issueWhereKnown(CaseNumber number, String kind, Recipient applicant) {
        var spotCase = cases.get(number);
        papers.issueWhereKnown(spotCase, kind, spotCase.organizer(), addressee(number, applicant));
    }

    /** The paper reached the applicant today. */
    public void serve(CaseNumber number, String kind, Recipient applicant, Service service, String proof) {
        papers.serve(
                number,
                kind,
                addressee(number, applicant),
                new PaperService(service.title(), ChinaTime.today(clock), proof));
    }

    public String addressee(CaseNumber number, Recipient applicant) {
        return parties.get(applicant.partyOf(cases.get(number))).name();
    }
}
