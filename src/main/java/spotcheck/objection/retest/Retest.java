package spotcheck.objection.retest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Stateful;

/**
 * One retest of the reserve sample. It waits for the applicant's formalities, then for a body that the organizer names,
 * then for the report; who does not do the formalities gives it up, and what is ended keeps the first conclusion.
 */
public sealed interface Retest extends Stateful {

    RetestFacts facts();

    /** Whether it leaves nothing to test for who objects from now on: it has its result, or was ended for good (G13). */
    default boolean settlesForAll() {
        return false;
    }

    /** Has not ended. */
    sealed interface Open extends Retest {

        /** @param outcome end of the process: confirmed, overturned, endedWithFirstConclusion or waived */
        default Concluded conclude(String outcome, LocalDate on) {
            return new Concluded(facts(), isGivenUp(outcome), new Ending(outcome, on));
        }

        /** Ended by what the applicant alone did with its right, so that another party may still have its own. */
        default boolean isGivenUp(String outcome) {
            return outcome.equals("waived");
        }
    }

    /** Granted; the applicant has its notice not yet (CQ23-57f, NMG-44a). */
    record Granted(RetestFacts facts) implements Open {

        Notified receive(Notice notice) {
            return new Notified(facts, notice);
        }

        @Override
        public String title() {
            return "尚未登记收到复检通知";
        }
    }

    /** The applicant has its notice: its time for the formalities runs (CQ23-58a, NMG-44b). */
    record Notified(RetestFacts facts, Notice notice) implements Open {

        Ready complete(Formalities formalities) {
            return new Ready(facts, formalities);
        }

        @Override
        public String title() {
            return "尚未登记复检手续";
        }
    }

    /** A body may be named: the formalities are done, and none was chosen yet or the chosen one is replaced. */
    sealed interface Assignable extends Open {

        default Assigned choose(String laboratory) {
            return new Assigned(facts(), laboratory);
        }
    }

    /** The formalities are done; the organizer's time to name a body runs (CQ23-59a, NMG-45a). */
    record Ready(RetestFacts facts, Formalities formalities) implements Assignable {

        @Override
        public String title() {
            return "尚未确定复检机构";
        }
    }

    /** A body was chosen, and tests the reserve sample once it is commissioned (CQ23-60a, NMG-45b). */
    record Assigned(RetestFacts facts, String laboratory) implements Assignable {

        Reported report(Conclusion conclusion) {
            return new Reported(facts, laboratory, conclusion);
        }

        Ended end(Collection<String> causes) {
            return new Ended(facts, laboratory, List.copyOf(causes));
        }

        @Override
        public String title() {
            return "尚未报送复检报告";
        }
    }

    /** The body has reported; the applicant is told the conclusion, and who bears the fee (CQ23-64c, CQ23-62b, NMG-49b). */
    record Reported(RetestFacts facts, String laboratory, Conclusion conclusion) implements Open {

        Settled feeBorneBy(String payer) {
            return new Settled(facts, conclusion, payer);
        }

        @Override
        public boolean settlesForAll() {
            return true;
        }

        @Override
        public String title() {
            return "已经报送复检报告，尚未告知申请人";
        }
    }

    /** @param feePayer applicant or organizing-authority */
    record Settled(RetestFacts facts, Conclusion conclusion, String feePayer) implements Open {

        @Override
        public boolean settlesForAll() {
            return true;
        }

        @Override
        public String title() {
            return "已经告知复检结论";
        }
    }

    /** Ended before its result; the first conclusion stands (CQ23-63a, NMG-47a, NMG-47b). */
    record Ended(RetestFacts facts, String laboratory, List<String> causes) implements Open {

        /** Causes that lie in the applicant alone and leave the reserve sample as it was. */
        private static final Set<String> GIVEN_UP = Set.of("withdrawn", "refuses-cooperation");

        public Ended {
            causes = List.copyOf(causes);
        }

        @Override
        public boolean isGivenUp(String outcome) {
            return GIVEN_UP.containsAll(causes);
        }

        @Override
        public boolean settlesForAll() {
            return !GIVEN_UP.containsAll(causes);
        }

        @Override
        public String title() {
            return "已经终止复检";
        }
    }

    /** Over; it settles the matter for all applicants, unless its own one gave it up. */
    record Concluded(RetestFacts facts, boolean givenUp, Ending ending) implements Retest {

        @Override
        public boolean settlesForAll() {
            return !givenUp;
        }

        @Override
        public String title() {
            return "已经结束";
        }
    }

    /** @param formalitiesEnd last day, after roll-over, for the applicant's formalities */
    record Notice(LocalDate noticeReceivedOn, LocalDate formalitiesEnd) {}

    /** Legal outcome of the process, and its day. */
    record Ending(String outcome, LocalDate concludedOn) {}
}
