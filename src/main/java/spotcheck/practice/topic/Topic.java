package spotcheck.practice.topic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A point on which a regime may be silent: a decision with the words that single out one answer, such as
 * {@code retestTermination:withdrawn}, or a period, such as {@code statutoryPeriod:retest-decision}.
 */
public record Topic(String code) {

    static final String PERIOD = "statutoryPeriod";

    private static final Pattern CODE = Pattern.compile("[a-zA-Z]+(:[a-z0-9-]+(,[a-z0-9-]+)*)?");

    public Topic {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a topic: " + code);
        }
    }

    static Topic of(String decision, List<String> words) {
        return new Topic(words.isEmpty() ? decision : decision + ":" + String.join(",", words));
    }

    public static Topic ofPeriod(String period) {
        return of(PERIOD, List.of(period));
    }

    public boolean isPeriod() {
        return decision().equals(PERIOD);
    }

    public String decision() {
        return code.split(":", 2)[0];
    }

    List<String> words() {
        var colon = code.indexOf(':');
        return colon < 0 ? List.of() : List.of(code.substring(colon + 1).split(","));
    }

    @Override
    public String toString() {
        return code;
    }
}
