package spotcheck.objection.filing;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.notification.Recipient;

/** Front door: an objection against the sampling is verified by one person and decided by another (CQ23-57a, CQ23-57b). */
@Component
public class SamplingObjections {

    private final ObjectionRows rows;
    private final ObjectionPapers papers;
    private final CurrentActor actor;

    SamplingObjections(ObjectionRows rows, ObjectionPapers papers, CurrentActor actor) {
        this.rows = rows;
        this.papers = papers;
        this.actor = actor;
    }

    public void verified(CaseNumber number, Recipient recipient, String finding) {
        var objection = rows.in(Objection.AgainstSampling.class, number, recipient);
        rows.save(objection.verify(new Verification(actor.id(), finding)));
    }

    /** Maintains or revokes the original conclusion (CQ23-57b). */
    public void decide(CaseNumber number, Recipient recipient, boolean revoked, String reasons) {
        var objection = rows.in(Objection.Verified.class, number, recipient);
        rows.save(objection.decide(revoked, reasons));
        papers.issue(number, "objection-conclusion", recipient);
    }
}
