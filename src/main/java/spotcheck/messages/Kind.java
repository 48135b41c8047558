package spotcheck.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Kinds of messages from which a person may unsubscribe; that records do not agree is told to everybody whom it concerns. */
public enum Kind {
    CAME("新任务"),
    NEAR("即将到期"),
    GIVEN("指派给我的任务"),
    URGED("督办"),
    ANSWERED("督办的答复");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** With which an occasion begins. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Their codes in one text, each between commas. */
    public static String inOne(Collection<String> codes) {
        return Arrays.stream(values()).map(Kind::code).filter(codes::contains).collect(Collectors.joining(","));
    }

    static boolean isAmong(String inOne, String occasion) {
        return List.of(inOne.split(",")).contains(occasion.split(":", 2)[0]);
    }
}
