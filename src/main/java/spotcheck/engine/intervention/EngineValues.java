package spotcheck.engine.intervention;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.ChinaTime;

/** What the engine keeps as numbers, in words: a moment as a moment. */
final class EngineValues {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaTime.ZONE);
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,14}");

    private EngineValues() {}

    static String of(HistoricVariableUpdateEventEntity variable) {
        var bytes = variable.getByteValue();
        return bytes == null
                ? word(
                        variable.getSerializerName(),
                        variable.getTextValue(),
                        variable.getLongValue(),
                        variable.getDoubleValue())
                : new String(bytes, StandardCharsets.UTF_8);
    }

    /** @param row of the tables that hold values of variables */
    static String of(ResultSet row) throws SQLException {
        var whole = row.getObject("long_");
        var broken = row.getObject("double_");
        return word(
                row.getString("var_type_"),
                row.getString("text_"),
                whole == null ? null : ((Number) whole).longValue(),
                broken == null ? null : ((Number) broken).doubleValue());
    }

    /** A property of the engine's log. */
    static String said(@Nullable String value) {
        return value != null && MILLISECONDS.matcher(value).matches()
                ? MOMENT.format(Instant.ofEpochMilli(Long.parseLong(value)))
                : Objects.requireNonNullElse(value, "");
    }

    private static String word(
            @Nullable String type, @Nullable String text, @Nullable Long number, @Nullable Double broken) {
        return switch (Objects.requireNonNullElse(type, "")) {
            case "boolean" -> number == null ? "" : number == 0 ? "否" : "是";
            case "date" -> number == null ? "" : MOMENT.format(Instant.ofEpochMilli(number));
            case "integer", "long", "short" -> Objects.toString(number, "");
            case "double" -> Objects.toString(broken, "");
            default -> Objects.requireNonNullElse(text, "");
        };
    }
}
