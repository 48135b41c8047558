package spotcheck.rectification.reinspection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/** One re-inspection of the ladder, in its state; it is concluded once. */
public sealed interface Reinspection {

    ReinspectionFacts facts();

    /** Held; the report is awaited. */
    record Held(ReinspectionFacts facts) implements Reinspection {

        Concluded conclude(Outcome outcome, LocalDate on) {
            return new Concluded(facts, new Ending(outcome, on));
        }
    }

    /** Its outcome leads on: to the end of the orders, to the announcement, or up the ladder (CQ23-72a, NMG-54c). */
    record Concluded(ReinspectionFacts facts, Ending ending) implements Reinspection {}

    /** What it ended with, and when. */
    record Ending(Outcome outcome, LocalDate concludedOn) {}

    /** What a re-inspection ends with. */
    enum Outcome {
        PASSED,
        FAILED,
        /** The party gave no samples. */
        REFUSED;

        static Outcome of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
