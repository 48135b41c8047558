package spotcheck.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.planning.line.PlanLine;

/**
 * A plan as it was drafted once. Each stays readable; the newest approved one is in force.
 *
 * @param reason why the plan was changed; null for the first draft
 * @param decidedBy who approved it or sent it back; null while nobody has
 */
public record PlanVersion(
        int version,
        State state,
        @Nullable String reason,
        String draftedBy,
        LocalDate draftedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        List<PlanLine> lines) {

    public PlanVersion {
        lines = List.copyOf(lines);
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }

    /** Where a version stands. */
    public enum State {
        DRAFT("draft", "待批准"),
        RETURNED("returned", "退回"),
        APPROVED("approved", "已批准");

        private final String word;
        private final String label;

        State(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
