package spotcheck.objection.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Stateful;

/**
 * What one recipient of the result does with its right to object. How the sample was taken is verified by one person and
 * decided by another (CQ23-57a, CQ23-57b); only an objection against the conclusion leads to a retest (CQ23-57d, CQ23-57e).
 */
public sealed interface Objection extends Stateful {

    ObjectionFacts facts();

    /** Not settled: it holds up the publication of the result (CQ23-69). */
    sealed interface Open extends Objection {

        /** @param outcome end of the process, of the contract of outcomes */
        default Closed close(String outcome, LocalDate on) {
            return new Closed(facts(), new Ending(outcome, on));
        }
    }

    /** The period runs, and nothing came in; {@code lastDay} is null until it is known (CQ23-56a, NMG-42a). */
    record Awaited(ObjectionFacts facts, @Nullable LocalDate lastDay) implements Open {

        Awaited until(LocalDate day) {
            return new Awaited(facts, day);
        }

        Filed file(Filing filing, boolean inTime) {
            return filing.isAgainstConclusion()
                    ? new AgainstConclusion(facts, filing, inTime)
                    : new AgainstSampling(facts, filing, inTime);
        }

        @Override
        public String title() {
            return "尚未提出";
        }
    }

    /** Came in; what is late, or from someone who may not object, is closed from here. */
    sealed interface Filed extends Open {

        Filing filing();

        boolean inTime();

        @Override
        default String title() {
            return filing().isAgainstConclusion() ? "对检验结论提出，尚未决定是否复检" : "对抽样提出，尚未核查";
        }
    }

    /** Disputes how the sample was taken, or whether it is genuine (CQ23-57a, NMG-43a). */
    record AgainstSampling(ObjectionFacts facts, Filing filing, boolean inTime) implements Filed {

        Verified verify(Verification verification) {
            return new Verified(facts, verification);
        }
    }

    /** Disputes the conclusion: a retest is granted or refused (CQ23-57d, NMG-43c). */
    record AgainstConclusion(ObjectionFacts facts, Filing filing, boolean inTime) implements Filed {

        RetestGranted grantRetest(String reasons) {
            return new RetestGranted(facts, filing.disputedItems(), reasons);
        }

        RetestRefused refuseRetest(String reasons) {
            return new RetestRefused(facts, reasons);
        }

        RetestShared shareRetest(String reasons) {
            return new RetestShared(facts, reasons);
        }

        /** What only this objector disputed does not stand, and nothing else makes the sample fail. */
        Decided revoke(String reasons) {
            return new Decided(facts, true, reasons);
        }
    }

    /** The sampling was verified; its result waits for another person (CQ23-57b). */
    record Verified(ObjectionFacts facts, Verification verification) implements Open {

        Decided decide(boolean revoked, String reasons) {
            return new Decided(facts, revoked, reasons);
        }

        @Override
        public String title() {
            return "已经核查，尚未决定";
        }
    }

    /** The conclusion is maintained or revoked (CQ23-57b). */
    record Decided(ObjectionFacts facts, boolean revoked, String reasons) implements Open {

        @Override
        public String title() {
            return "已经决定";
        }
    }

    /** The retest is granted and has not ended yet (CQ23-57f, NMG-43d). */
    record RetestGranted(ObjectionFacts facts, DisputedItems disputedItems, String reasons) implements Open {

        @Override
        public String title() {
            return "已经决定复检";
        }
    }

    /** There is no retest, for reasons that the applicant is told (CQ23-57g, CQN-A3-2). */
    record RetestRefused(ObjectionFacts facts, String reasons) implements Open {

        @Override
        public String title() {
            return "已经决定不予复检";
        }
    }

    /** Nothing is tested for it: the retest that another party had is its own, too (CQ23-64d, CQ20-58d, NMG-48d). */
    record RetestShared(ObjectionFacts facts, String reasons) implements Open {

        @Override
        public String title() {
            return "已经决定适用本案复检结论";
        }
    }

    /** Settled; nothing leads on from here. */
    record Closed(ObjectionFacts facts, Ending ending) implements Objection {

        @Override
        public String title() {
            return "已经办结";
        }
    }

    /** Legal outcome of the process, and its day. */
    record Ending(String outcome, LocalDate closedOn) {}
}
