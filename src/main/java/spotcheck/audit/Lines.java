package spotcheck.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.ChinaTime;

/** Facts as one reads them on paper. */
public final class Lines {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaTime.ZONE);

    private Lines() {}

    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant);
    }

    public static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    public static String values(List<AskedTable.Value> values) {
        return values.stream().map(value -> value.label() + "：" + value.value()).collect(Collectors.joining("；"));
    }

    /** All facts in one line. */
    public static String facts(JsonNode details) {
        var line = new StringJoiner("；");
        details.properties().forEach(fact -> line.add(fact.getKey() + "：" + plain(fact.getValue())));
        return line.toString();
    }

    /** A value; several one after the other. */
    public static String plain(JsonNode value) {
        if (value.isArray()) {
            var all = new StringJoiner("、");
            value.forEach(one -> all.add(plain(one)));
            return all.toString();
        }
        if (value.isObject()) {
            return "（" + facts(value) + "）";
        }
        return value.isBoolean() ? (value.booleanValue() ? "是" : "否") : value.asText();
    }
}
