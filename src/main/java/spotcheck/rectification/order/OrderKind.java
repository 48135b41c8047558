package spotcheck.rectification.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an order of the handling authority demands. */
public enum OrderKind {
    /** Put right what failed; production and sale stop until a re-inspection is passed. */
    RECTIFICATION("责令整改"),
    /** Suspend business and put right within a period (Product Quality Law, art. 17). */
    SUSPENSION("责令停业整顿");

    private final String chinese;

    OrderKind(String chinese) {
        this.chinese = chinese;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String chinese() {
        return chinese;
    }

    static OrderKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Code word of its paper in {@code regulations/papers.csv}. */
    String paper() {
        return code() + "-order";
    }
}
