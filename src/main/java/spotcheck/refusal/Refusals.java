package spotcheck.refusal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.enforcement.ClueList;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.Origin;
import spotcheck.regulation.PaperTitles;

/** Front door to the refusals of all cases. */
@Service
public class Refusals {

    private final RefusalRows rows;
    private final RefusalRules rules;
    private final Papers papers;
    private final PaperTitles titles;
    private final Handovers handovers;
    private final Clock clock;

    Refusals(
            RefusalRows rows, RefusalRules rules, Papers papers, PaperTitles titles, Handovers handovers, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.papers = papers;
        this.titles = titles;
        this.handovers = handovers;
        this.clock = clock;
    }

    public void open(CaseNumber number) {
        rows.open(number);
    }

    /** Whether the regime wants the party to be told the consequences before anything is found (CQ23-30a). */
    public boolean mustWarn(SpotCase spotCase) {
        return rules.mustWarn(spotCase);
    }

    public void warn(CaseNumber number, Warning warning) {
        refuseFuture("warnedAt", "告知时间", warning.at());
        rows.warn(number, warning);
    }

    /** @throws Refused if the kinds of proof are not those that the regime asks for (CQ23-30b, NMG-24a) */
    public void prove(SpotCase spotCase, Proof proof) {
        rules.refuseWeakProof(spotCase, proof.kinds());
        rows.prove(spotCase.caseNumber(), proof);
    }

    /**
     * Finds that the check was refused and issues the finding.
     *
     * @throws Refused if the regime does not count the conduct as a refusal, or the signatures contradict each other
     */
    public void find(SpotCase spotCase, String conduct, String party, List<String> signatures) {
        rules.refuseContradiction(signatures);
        rules.refuseOtherConduct(spotCase, conduct);
        var title = titles.of("refusal-finding", spotCase.regimeOfCase());
        var number = papers.issue(
                spotCase, "refusal-finding", title.title(), spotCase.organizer(), party, title.legalBasis());
        rows.find(spotCase.caseNumber(), conduct, number);
    }

    /** Both are told at the same time (CQ23-30d, NMG-24c). */
    public void report(CaseNumber number, LocalDateTime organizerToldAt, LocalDateTime countyToldAt) {
        refuseFuture("organizerToldAt", "报告组织部门的时间", organizerToldAt);
        refuseFuture("countyToldAt", "报告县级部门的时间", countyToldAt);
        rows.report(number, organizerToldAt, countyToldAt);
    }

    /** @param review confirmed, more-proof or cooperates */
    public void review(CaseNumber number, String review) {
        rows.review(number, review);
        if (review.equals("cooperates")) {
            withdraw(number);
        }
    }

    /** The party cooperates: sampling goes on. */
    public void withdraw(CaseNumber number) {
        rows.close(number, "withdrawn");
    }

    /** The local authority deals with the refusal, and enforcement takes over (CQ23-31a, NMG-59-2). */
    public void deal(SpotCase spotCase, LocalHandling handling) {
        rules.refuseIncomplete(spotCase, handling);
        rows.deal(spotCase.caseNumber(), handling);
        rows.close(spotCase.caseNumber(), "handed-over");
        handovers.handOverList(
                spotCase,
                new ClueList(Origin.SAMPLING, "refusal", handling.opinion(), handling.receiver(), handling.handedOn()));
    }

    public List<Refusal> of(CaseNumber number) {
        return rows.of(number);
    }

    private void refuseFuture(String field, String label, LocalDateTime at) {
        if (at.isAfter(LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            throw new Refused(field, "「" + label + "」不得晚于现在");
        }
    }
}
