package spotcheck.objection.filing;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.notification.Recipient;

/** Front door: an objection against the sampling is verified by one person and decided by another (CQ23-57a, CQ23-57b). */
@Component
public class SamplingObjections {

    private final ObjectionRows rows;
    private final ObjectionPapers papers;
    private final Custody custody;
    private final CurrentActor actor;

    SamplingObjections(ObjectionRows rows, ObjectionPapers papers, Custody custody, CurrentActor actor) {
        this.rows = rows;
        this.papers = papers;
        this.custody = custody;
        this.actor = actor;
    }

    /** @throws Refused if who verified the sampling took the sample himself */
    public void verified(CaseNumber number, Recipient recipient, String finding) {
        var verifier = actor.id();
        if (custody.current(number)
                .filter(sample -> sample.wasTakenBy(verifier))
                .isPresent()) {
            throw new Refused("抽样过程不得由本案抽样人员自己核查");
        }
        var objection = rows.in(Objection.AgainstSampling.class, number, recipient);
        rows.save(objection.verify(new Verification(verifier, finding)));
    }

    /**
     * Maintains or revokes the original conclusion (CQ23-57b).
     *
     * @throws Refused if the person who decides is the one who verified
     */
    public void decide(CaseNumber number, Recipient recipient, boolean revoked, String reasons) {
        var objection = rows.in(Objection.Verified.class, number, recipient);
        if (isPerson() && actor.id().equals(objection.verification().verifiedBy())) {
            throw new Refused("核查人不得同时作出决定，请由另一人决定");
        }
        rows.save(objection.decide(revoked, reasons));
        papers.issue(number, "objection-conclusion", recipient);
    }

    private boolean isPerson() {
        return !actor.id().equals(CurrentActor.SYSTEM);
    }
}
