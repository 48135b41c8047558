package spotcheck.casefile.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Whether a paper holds. Its file never changes, and its number is given to no other. */
public sealed interface PaperState {

    /** As programs read it. */
    @JsonValue
    String word();

    /** As people read it. */
    String label();

    static PaperState of(String word, @Nullable String by) {
        return switch (word) {
            case "in-force" -> new InForce();
            case "withdrawn" -> new Withdrawn(by);
            case "annulled" -> new Annulled(by);
            case "replaced" -> new Replaced(String.valueOf(by));
            default -> throw new IllegalArgumentException("No state of a paper: " + word);
        };
    }

    /** As every paper is when it is issued. */
    record InForce() implements PaperState {

        @Override
        public String word() {
            return "in-force";
        }

        @Override
        public String label() {
            return "有效";
        }
    }

    /**
     * Taken back.
     *
     * @param by number of the paper that takes it back; null where an entry alone does
     */
    record Withdrawn(@Nullable String by) implements PaperState {

        @Override
        public String word() {
            return "withdrawn";
        }

        @Override
        public String label() {
            return by == null ? "已撤回" : "已撤回，见" + by;
        }
    }

    /**
     * Numbered, and never handed to its addressee: the number is accounted for and used no more.
     *
     * @param by number of the paper that was made instead; null as long as there is none
     */
    record Annulled(@Nullable String by) implements PaperState {

        @Override
        public String word() {
            return "annulled";
        }

        @Override
        public String label() {
            return by == null ? "已作废" : "已作废，另见" + by;
        }
    }

    /**
     * Put right by another.
     *
     * @param by number of the paper that stands in its place
     */
    record Replaced(String by) implements PaperState {

        @Override
        public String word() {
            return "replaced";
        }

        @Override
        public String label() {
            return "已更正，由" + by + "代替";
        }
    }
}
