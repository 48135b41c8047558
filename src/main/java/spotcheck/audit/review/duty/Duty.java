package spotcheck.audit.review.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A separation of duties in a case.
 *
 * @param first who did the one thing
 * @param second who did the other
 */
public record Duty(String rule, String first, String second, State state, String legalBasis) {

    /** Whether it was kept. */
    public enum State {
        KEPT("遵守"),
        BROKEN("违反"),
        NOT_CONCERNED("未涉及");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @JsonProperty
    public String stateLabel() {
        return state.label();
    }
}
