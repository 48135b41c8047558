package spotcheck.draw;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Stateful;
import spotcheck.draw.lot.Drawn;

/**
 * A draw in its state. Its pool is collected, then frozen by two persons with the source of the seed named; the seed is
 * entered by one and confirmed by another; from then on it is drawn for ever.
 */
public sealed interface Draw extends Stateful {

    DrawFacts facts();

    /** The state as a list shows it. */
    String label();

    /** From here on the pool is as it was frozen. */
    sealed interface WithPool extends Draw {

        Freeze freeze();
    }

    /** The pool is collected and may change. */
    record Collecting(DrawFacts facts) implements Draw {

        Proposed propose(String sha256, Naming naming) {
            return new Proposed(facts, sha256, naming);
        }

        @Override
        public String title() {
            return "尚在编制名单";
        }

        @Override
        public String label() {
            return "编制名单";
        }
    }

    /** One person wants the pool frozen as it is now and has named where the seed will come from. */
    record Proposed(DrawFacts facts, String sha256, Naming naming) implements Draw {

        Frozen freeze(String by, OffsetDateTime at) {
            return new Frozen(facts, new Freeze(sha256, naming, by, at));
        }

        @Override
        public String title() {
            return "的名单等待另一人确认冻结";
        }

        @Override
        public String label() {
            return "待确认冻结";
        }
    }

    /** Frozen; the seed does not exist yet. */
    record Frozen(DrawFacts facts, Freeze freeze) implements WithPool {

        Seeded enter(EnteredSeed seed) {
            return new Seeded(facts, freeze, seed);
        }

        @Override
        public String title() {
            return "的名单已经冻结，等待种子";
        }

        @Override
        public String label() {
            return "已冻结，待种子";
        }
    }

    /** One person has entered the seed; another one reads it for himself. */
    record Seeded(DrawFacts facts, Freeze freeze, EnteredSeed seed) implements WithPool {

        Drawn confirm(String by, OffsetDateTime at) {
            return new Drawn(facts, freeze, seed, by, at, null);
        }

        @Override
        public String title() {
            return "的种子已经录入，等待另一人确认";
        }

        @Override
        public String label() {
            return "种子待确认";
        }
    }

    /**
     * Drawn.
     *
     * @param overAt when the check for which it was drawn was over, and the draw became public
     */
    record Drawn(
            DrawFacts facts,
            Freeze freeze,
            EnteredSeed seed,
            String confirmedBy,
            OffsetDateTime drawnAt,
            @Nullable OffsetDateTime overAt)
            implements WithPool {

        Drawn over(OffsetDateTime at) {
            return new Drawn(facts, freeze, seed, confirmedBy, drawnAt, at);
        }

        @Override
        public String title() {
            return "已经抽取";
        }

        @Override
        public String label() {
            return overAt == null ? "已抽取" : "已抽取并公开";
        }
    }

    /**
     * Called off by two persons; everything that was there stays in the record.
     *
     * @param before the state in which it was
     */
    record Cancelled(DrawFacts facts, Draw before, Cancellation cancellation) implements Draw {

        @Override
        public String title() {
            return "已经取消";
        }

        @Override
        public String label() {
            return "已取消";
        }
    }

    /** Where the seed will come from, and who laid that down when. */
    record Naming(SeedSource source, String by, OffsetDateTime at) {}

    /** The pool as two persons froze it. */
    record Freeze(String sha256, Naming naming, String frozenBy, OffsetDateTime frozenAt) {}

    /** The seed as one person entered it. */
    record EnteredSeed(String value, String by, OffsetDateTime at) {}

    /** Why it was called off, and by whom. */
    record Cancellation(String ground, String askedBy, String by, OffsetDateTime at) {}
}
