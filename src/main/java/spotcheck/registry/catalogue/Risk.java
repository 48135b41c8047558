package spotcheck.registry.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a product may harm. */
public enum Risk {
    HIGH("高"),
    MEDIUM("中"),
    LOW("低");

    private final String title;

    Risk(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word, its Chinese name, or this with 风险 after it. */
    public static Optional<Risk> find(String written) {
        return Stream.of(values())
                .filter(risk ->
                        written.equals(risk.word()) || written.replace("风险", "").equals(risk.title))
                .findFirst();
    }

    /** @throws IllegalArgumentException if there is no such word */
    public static Risk of(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("No such risk: " + word));
    }
}
