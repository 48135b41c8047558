package spotcheck.draw.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.draw.Candidate;
import spotcheck.draw.Ground;
import spotcheck.draw.LeftOut;
import spotcheck.draw.lot.BadPool;
import spotcheck.draw.lot.Quota;

/**
 * A pool as somebody types or pastes it: lines of parts, separated by commas or tabs.
 *
 * @param quotas stratum and number
 * @param rows key, name, stratum, weight; the last two may be left out
 * @param exclusions key, name, ground, facts
 */
record PoolForm(
        @Nullable String quotas,
        @Nullable String rows,
        @Nullable String exclusions) {

    private static final CSVFormat LINES = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    List<Quota> quotaLines() {
        return lines(
                "quotas",
                quotas,
                line -> line.size() == 1 ? new Quota("", number(line, 0)) : new Quota(line.get(0), number(line, 1)));
    }

    List<Candidate> candidates() {
        return lines(
                "rows",
                rows,
                line -> new Candidate(
                        line.get(0),
                        part(line, 1, line.get(0)),
                        part(line, 2, ""),
                        line.size() > 3 ? number(line, 3) : 1));
    }

    List<LeftOut> leftOut() {
        return lines("exclusions", exclusions, line -> {
            var ground = Arrays.stream(Ground.values())
                    .filter(one -> one.label().equals(part(line, 2, "")))
                    .findFirst()
                    .orElseThrow(() -> new BadPool("排除理由应为其中之一：" + labels()));
            return new LeftOut(line.get(0), part(line, 1, line.get(0)), ground, ground.rules(), part(line, 3, ""));
        });
    }

    static List<String> labels() {
        return Arrays.stream(Ground.values()).map(Ground::label).toList();
    }

    private static int number(CSVRecord line, int place) {
        try {
            return Integer.parseInt(line.get(place));
        } catch (NumberFormatException none) {
            throw new BadPool("“" + line.get(place) + "”不是整数");
        }
    }

    private static String part(CSVRecord line, int place, String otherwise) {
        return line.size() > place ? line.get(place) : otherwise;
    }

    private static <T> List<T> lines(String field, @Nullable String text, Function<CSVRecord, T> meaning) {
        var given = Objects.toString(text, "").replace('\t', ',').replace('，', ',');
        try (var lines = LINES.parse(new StringReader(given))) {
            return lines.stream()
                    .filter(line -> line.size() > 1 || !line.get(0).isBlank())
                    .map(line -> read(field, line, meaning))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refused(field, "引号没有成对，不能读取");
        }
    }

    private static <T> T read(String field, CSVRecord line, Function<CSVRecord, T> meaning) {
        try {
            return meaning.apply(line);
        } catch (BadPool bad) {
            throw new Refused(field, "第" + line.getRecordNumber() + "行：" + bad.getMessage());
        }
    }
}
