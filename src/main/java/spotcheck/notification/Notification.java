package spotcheck.notification;

import java.time.LocalDate;
import spotcheck.casefile.Stateful;

/**
 * How one recipient is told the result, in its state. A notice is sent before it is served, and published only where it
 * could not be delivered (CQ20-51d, CQ23-54f); whose conclusion fell before is not told it any more.
 */
public sealed interface Notification extends Stateful {

    NotificationFacts facts();

    /** The recipient has not been told; the case waits for it. */
    sealed interface Pending extends Notification {

        default NotRequired drop() {
            return new NotRequired(facts());
        }
    }

    /** No notice has been issued yet. */
    sealed interface Unsent extends Pending {

        default Sent send(Dispatch dispatch) {
            return new Sent(facts(), dispatch);
        }
    }

    /** To be told. */
    record Due(NotificationFacts facts) implements Unsent {

        AtHandler receivePapers(LocalDate on) {
            return new AtHandler(facts, on);
        }

        /** By those who organized the check (CQ23-54c, NMG-41a); what they sent is not in this file. */
        Served toldOutside(Delivery delivery) {
            return new Served(facts, delivery);
        }

        @Override
        public String title() {
            return "尚未制发";
        }
    }

    /** The handling authority has the papers, and its duty to tell runs (CQ23-54a, CQN-3-1a). */
    record AtHandler(NotificationFacts facts, LocalDate papersReceivedOn) implements Unsent {

        @Override
        public String title() {
            return "材料已签收，尚未制发";
        }
    }

    /** A notice is out, and no proof of service yet. */
    sealed interface Undelivered extends Pending {

        Dispatch dispatch();

        default Served deliver(Delivery delivery) {
            return new Served(facts(), delivery);
        }
    }

    /** Sent to the recipient. */
    record Sent(NotificationFacts facts, Dispatch dispatch) implements Undelivered {

        Published publish(Announced announced) {
            return new Published(facts, dispatch, announced);
        }

        @Override
        public String title() {
            return "已经发出，尚未送达";
        }
    }

    /** Could not be delivered, and is being published instead (CQ20-51d, CQ23-54f, NMG-41b). */
    record Published(NotificationFacts facts, Dispatch dispatch, Announced announced) implements Undelivered {

        @Override
        public String title() {
            return "正在公告";
        }
    }

    /** The recipient has it; its own period for an objection runs from that day (CQ23-56a, NMG-42a). */
    record Served(NotificationFacts facts, Delivery delivery) implements Notification {

        @Override
        public String title() {
            return "已经送达";
        }
    }

    /** Need not be told, or not any more. */
    record NotRequired(NotificationFacts facts) implements Notification {

        @Override
        public String title() {
            return "无需送达";
        }
    }

    /** @param paperNumber document number of the notice */
    record Dispatch(String paperNumber, LocalDate sentOn) {}

    /** @param publicationEnds last day, after which the notice counts as served */
    record Announced(LocalDate publishedOn, LocalDate publicationEnds) {}
}
