package spotcheck.preparation.content;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/** What must be written in detailed rules, and how long it may be. */
public final class Written {

    private Written() {}

    /** @throws Refused if it is missing or too long */
    public static String required(String field, String label, @Nullable String text, int longest) {
        var written = optional(field, label, text, longest);
        if (written == null) {
            throw new Refused(field, label + "必须填写");
        }
        return written;
    }

    /** @throws Refused if it is too long */
    public static @Nullable String optional(String field, String label, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw new Refused(field, label + "不得超过" + longest + "个字符");
        }
        return text.strip();
    }

    /** The lines that say something; none where nothing was given. */
    public static List<String> lines(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.<String>of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
