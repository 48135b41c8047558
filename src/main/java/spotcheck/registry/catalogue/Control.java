package spotcheck.registry.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Under which system of entry to the market a product stands. */
public enum Control {
    NONE("无"),
    LICENCE("生产许可"),
    CCC("强制性认证");

    private final String title;

    Control(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word or its Chinese name; nothing written is none. */
    public static Optional<Control> find(String written) {
        return written.isEmpty()
                ? Optional.of(NONE)
                : Stream.of(values())
                        .filter(control -> written.equalsIgnoreCase(control.word()) || written.equals(control.title))
                        .findFirst();
    }

    /** @throws IllegalArgumentException if there is no such word */
    public static Control of(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("No such control: " + word));
    }
}
