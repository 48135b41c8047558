package spotcheck.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Stateful;
import spotcheck.publication.notice.Notice;

/**
 * What was, or is to be, made public about a case, in its state. One person proposes it, another approves it; only what
 * was approved gets out (CQ23-66a, CQ23-66c, NMG-50b).
 */
public sealed interface Publication extends Stateful {

    PublicationFacts facts();

    /** Another person looks at it (CQ23-66c). */
    sealed interface Reviewable extends Publication {

        default Returned sendBack(Review review) {
            return new Returned(facts(), review);
        }

        @Override
        default String title() {
            return "尚未审批";
        }
    }

    /** To be made public. */
    record Proposed(PublicationFacts facts, Notice notice) implements Reviewable {

        Approved approve(Review review) {
            return new Approved(facts, notice, review);
        }
    }

    /** To be kept from the public, the exception (CQ23-66a). */
    record Withheld(PublicationFacts facts, Withholding withholding, String reason) implements Reviewable {

        Declined approve(Review review) {
            return new Declined(facts, withholding, reason, review);
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

    /** The organizing authority publishes nothing, on a ground of law that a second person approved (CQ23-66a). */
    record Declined(PublicationFacts facts, Withholding withholding, String reason, Review review)
            implements Publication {

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
