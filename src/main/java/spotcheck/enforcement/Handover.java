package spotcheck.enforcement;

import java.time.LocalDate;
import spotcheck.casefile.Stateful;

/**
 * A clue in the hands of enforcement, in its state. It is received or sent back, verified within a period that is extended
 * once, and answered: a case is opened or not, and what became of it is fed back (CQN-4-1e, CQN-A8-1).
 */
public sealed interface Handover extends Stateful {

    HandoverFacts facts();

    /** Can be taken back when the conclusion falls on which it rests, and nothing else carries it. */
    sealed interface Standing extends Handover {

        default Withdrawn withdraw(LocalDate on, String reason) {
            return new Withdrawn(facts(), new Withdrawal(on, reason));
        }
    }

    /** Handed over, waiting for its receipt; an authority that is none of ours only answers (CQ23-28b, CQ23-28c). */
    record Handed(HandoverFacts facts) implements Standing {

        Received receive(Receipt receipt, LocalDate verifyBy) {
            return new Received(facts, receipt, verifyBy);
        }

        Returned sendBack(Receipt receipt) {
            return new Returned(facts, receipt);
        }

        Answered answer(boolean opened, Filing filing) {
            return new Answered(facts, opened, filing, filing.on());
        }

        @Override
        public String title() {
            return "尚未签收";
        }
    }

    /** Sent back to be completed; it is handed over anew. */
    record Returned(HandoverFacts facts, Receipt receipt) implements Standing {

        @Override
        public String title() {
            return "已经退回补正";
        }
    }

    /** Verified by the team; it opens a case or does not. */
    sealed interface Verifying extends Standing {

        Receipt receipt();

        LocalDate verifyBy();

        default Filed file(Filing filing, LocalDate feedbackDue) {
            return new Filed(facts(), filing, feedbackDue);
        }

        default NotFiled decline(Filing filing) {
            return new NotFiled(facts(), filing);
        }

        @Override
        default String title() {
            return "正在核查";
        }
    }

    /** Within the first period of verification; only here it can be extended. */
    record Received(HandoverFacts facts, Receipt receipt, LocalDate verifyBy) implements Verifying {

        Extended extend(LocalDate until, String reason) {
            return new Extended(facts, receipt, until, reason);
        }
    }

    /** Within the extended period of verification. */
    record Extended(HandoverFacts facts, Receipt receipt, LocalDate verifyBy, String reason) implements Verifying {}

    /** It was decided whether a case is opened; the organizing authority does not know yet (CQN-A8-1). */
    sealed interface Decided extends Standing {

        Filing filing();

        default Answered feedBack(LocalDate on) {
            return new Answered(facts(), this instanceof Filed, filing(), on);
        }
    }

    /** A case is open; {@code feedbackDue} is the day by which its result is fed back, postponements included. */
    record Filed(HandoverFacts facts, Filing filing, LocalDate feedbackDue) implements Decided {

        Filed postpone(LocalDate until) {
            return new Filed(facts, filing, until);
        }

        Concluded conclude(CaseResult result, LocalDate fedBackOn) {
            return new Concluded(facts, result, fedBackOn);
        }

        @Override
        public String title() {
            return "已经立案，尚未反馈";
        }
    }

    /** No case is opened, for a reason (CQN-A8-1). */
    record NotFiled(HandoverFacts facts, Filing filing) implements Decided {

        @Override
        public String title() {
            return "已经决定不予立案，尚未反馈";
        }
    }

    /** The organizing authority knows whether a case was opened; that is all an authority that is none of ours says. */
    record Answered(HandoverFacts facts, boolean opened, Filing filing, LocalDate fedBackOn) implements Handover {

        @Override
        public String title() {
            return "已经反馈是否立案";
        }
    }

    /** The case ended and its result was fed back; nothing waits there any more (CQN-A7-1). */
    record Concluded(HandoverFacts facts, CaseResult result, LocalDate fedBackOn) implements Standing {

        @Override
        public String title() {
            return "已经办结并反馈";
        }
    }

    /** Taken back, since the conclusion fell. */
    record Withdrawn(HandoverFacts facts, Withdrawal withdrawal) implements Handover {

        @Override
        public String title() {
            return "已经撤回";
        }
    }

    /** When and why it was taken back. */
    record Withdrawal(LocalDate withdrawnOn, String withdrawalReason) {}
}
