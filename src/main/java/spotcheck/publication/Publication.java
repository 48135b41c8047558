package spotcheck.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Stateful;

/**
 * What was, or is to be, made public about a case, in its state. One person proposes it, another approves it; only what
 * was approved gets out (CQ23-66a, CQ23-66c, NMG-50b).
 */
public sealed interface Publication extends Stateful {

    PublicationFacts facts();

    /** Proposed; another person looks at it (CQ23-66c). */
    record Proposed(PublicationFacts facts, Notice notice) implements Publication {

        Approved approve(Review review) {
            return new Approved(facts, notice, review);
        }

        Returned sendBack(Review review) {
            return new Returned(facts, review);
        }

        @Override
        public String title() {
            return "尚未审批";
        }
    }

    /** Sent back; it is drafted anew. */
    record Returned(PublicationFacts facts, Review review) implements Publication {

        @Override
        public String title() {
            return "已经退回修改";
        }
    }

    /** Approved; it may get out. */
    record Approved(PublicationFacts facts, Notice notice, Review review) implements Publication {

        Published publish(Release release) {
            return new Published(facts, release);
        }

        @Override
        public String title() {
            return "已经批准，尚未公开";
        }
    }

    /** Out; a later one says that it corrects it. */
    record Published(PublicationFacts facts, Release release) implements Publication {

        @Override
        public String title() {
            return "已经公开";
        }
    }

    /** The organizing authority publishes nothing, for a reason. */
    record Declined(PublicationFacts facts, String reason) implements Publication {

        @Override
        public String title() {
            return "已经决定不公开";
        }
    }

    /** Who looked at what was proposed. */
    record Review(String reviewedBy, LocalDate reviewedOn) {}

    /**
     * How it got out.
     *
     * @param number its document number
     * @param creditRecordedOn when the result went into the credit publicity system (CQ23-76)
     */
    record Release(
            String number,
            LocalDate publishedOn,
            String place,
            @Nullable LocalDate creditRecordedOn) {}
}
