package spotcheck.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * Detailed rules (实施细则) in their state. What they say never changes: who wants it otherwise drafts another version
 * (CQ23-15a, CQ23-16a, CQ20-13a to CQ20-13f, NMG-12b, NMG-13h, NMG-13i).
 */
public sealed interface DetailedRules {

    RulesHead head();

    /** Null where no panel has met. */
    @Nullable
    ExpertReview review();

    /** Null where the public was not asked. */
    @Nullable
    Consultation consultation();

    /** Its word in {@code detailed_rules.status}. */
    String status();

    /** Its word for people. */
    String title();

    /** What can be made public, if the regime does not ask for more before. */
    sealed interface Publishable extends DetailedRules {

        /** @throws Refused if that day lies before what led to it */
        default Published publish(PublicNotice notice) {
            var consulted = consultation();
            var reviewed = review();
            refuseBefore(notice.publishedOn(), head().draftedOn(), "起草日期");
            if (consulted != null) {
                refuseBefore(notice.publishedOn(), consulted.until(), "公示结束日期");
            }
            if (reviewed != null) {
                refuseBefore(notice.publishedOn(), reviewed.heldOn(), "评审日期");
            }
            return new Published(head(), reviewed, consulted, notice);
        }

        private static void refuseBefore(LocalDate published, LocalDate earlier, String label) {
            if (published.isBefore(earlier)) {
                throw new Refused("publishedOn", "公布日期不得早于" + label + "（" + earlier + "）");
            }
        }
    }

    /** Written; nobody has looked at it yet. */
    record Draft(RulesHead head, @Nullable Consultation consultation) implements Publishable {

        /** @throws Refused if the panel met before there was a draft */
        public DetailedRules review(ExpertReview review) {
            if (review.heldOn().isBefore(head.draftedOn())) {
                throw new Refused("heldOn", "评审日期不得早于起草日期（" + head.draftedOn() + "）");
            }
            return review.isPassed()
                    ? new Passed(head, review, consultation)
                    : new Returned(head, review, consultation);
        }

        public Draft consult(Consultation held) {
            return new Draft(head, held);
        }

        @Override
        public @Nullable ExpertReview review() {
            return null;
        }

        @Override
        public String status() {
            return "draft";
        }

        @Override
        public String title() {
            return "草案";
        }
    }

    /** The panel did not let it pass; another version has to be drafted. */
    record Returned(
            RulesHead head, ExpertReview review, @Nullable Consultation consultation) implements DetailedRules {

        @Override
        public String status() {
            return "returned";
        }

        @Override
        public String title() {
            return "未通过评审";
        }
    }

    /** The panel let it pass. */
    record Passed(
            RulesHead head, ExpertReview review, @Nullable Consultation consultation) implements Publishable {

        public Passed consult(Consultation held) {
            return new Passed(head, review, held);
        }

        @Override
        public String status() {
            return "passed";
        }

        @Override
        public String title() {
            return "已通过评审";
        }
    }

    /** Anybody can read it; cases may be opened under it from that day on. */
    record Published(
            RulesHead head,
            @Nullable ExpertReview review,
            @Nullable Consultation consultation,
            PublicNotice notice) implements DetailedRules {

        public boolean holdsOn(LocalDate day) {
            return !notice.publishedOn().isAfter(day);
        }

        @Override
        public String status() {
            return "published";
        }

        @Override
        public String title() {
            return "已公布";
        }
    }
}
