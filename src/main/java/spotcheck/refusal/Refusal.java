package spotcheck.refusal;

import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Stateful;

/**
 * A refusal in its state. It is proven before it is found, found before it is reported, and confirmed before the local
 * authority deals with it; weak proof leads back to the proof, and a party that gives way is sampled.
 */
public sealed interface Refusal extends Stateful {

    RefusalFacts facts();

    /** What happened is to be proven now (CQ23-30b, NMG-24a). */
    sealed interface Unproven extends Refusal {

        default Proven prove(Proof proof) {
            return new Proven(facts(), proof);
        }
    }

    /** The party may give way here: then it is sampled. */
    sealed interface Yielding extends Refusal {

        Withdrawn giveWay();
    }

    /** Begun; the party is told the consequences where the regime wants it (CQ23-30a). */
    record Begun(RefusalFacts facts) implements Unproven {

        Warned warn(Warning warning) {
            return new Warned(facts, warning);
        }

        @Override
        public String title() {
            return "尚未告知后果，也未固定证据";
        }
    }

    /** The party knows the consequences (CQ23-30a). */
    record Warned(RefusalFacts facts, Warning warning) implements Unproven, Yielding {

        @Override
        public Withdrawn giveWay() {
            return new Withdrawn(facts, null);
        }

        @Override
        public String title() {
            return "已经告知后果，尚未固定证据";
        }
    }

    /** Proven; the form of finding is next. */
    record Proven(RefusalFacts facts, Proof proof) implements Refusal {

        Found find(Finding finding) {
            return new Found(facts, finding);
        }

        @Override
        public String title() {
            return "已经固定证据，尚未填写认定表";
        }
    }

    /** Found; two authorities are to be told at once (CQ23-30c, CQ23-30d, NMG-24b, NMG-24c). */
    record Found(RefusalFacts facts, Finding finding) implements Refusal {

        Reported report(ReportTimes told) {
            return new Reported(facts, told);
        }

        @Override
        public String title() {
            return "已经认定，尚未报告";
        }
    }

    /** Reported; the organizing authority looks at it. */
    record Reported(RefusalFacts facts, ReportTimes told) implements Yielding {

        Confirmed confirm() {
            return new Confirmed(facts);
        }

        MoreProofWanted askForMoreProof() {
            return new MoreProofWanted(facts);
        }

        @Override
        public Withdrawn giveWay() {
            return new Withdrawn(facts, Review.COOPERATES);
        }

        @Override
        public String title() {
            return "已经报告，尚未核实认定";
        }
    }

    /** The organizing authority wants more proof: proof, finding and report are made anew. */
    record MoreProofWanted(RefusalFacts facts) implements Unproven {

        @Override
        public String title() {
            return "须补充证据";
        }
    }

    /** Confirmed; the local authority deals with it (CQ23-31a). */
    record Confirmed(RefusalFacts facts) implements Refusal {

        HandedOver deal(LocalHandling.Summary summary) {
            return new HandedOver(facts, summary);
        }

        @Override
        public String title() {
            return "已经核实，尚未处理";
        }
    }

    /** Enforcement has taken over (CQ23-31a, NMG-59a). */
    record HandedOver(RefusalFacts facts, LocalHandling.Summary summary) implements Refusal {

        @Override
        public String title() {
            return "已经移交执法";
        }
    }

    /** The party gave way; {@code review} says whether the organizing authority was asked before. */
    record Withdrawn(RefusalFacts facts, @Nullable Review review) implements Refusal {

        @Override
        public String title() {
            return "已经因配合抽样而终结";
        }
    }
}
