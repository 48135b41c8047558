package spotcheck.replay.published;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of published results as they come: any order of columns, missing ones, other encodings, stray quotes. */
public final class RowFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private RowFile() {}

    public static List<PublishedRow> read(Path file) throws IOException {
        return read(decode(Files.readAllBytes(file)));
    }

    public static List<PublishedRow> read(String text) throws IOException {
        try (var parser = FORMAT.parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
            var lines = parser.getRecords();
            if (lines.isEmpty()) {
                return List.of();
            }
            var columns = columns(lines.get(0));
            return lines.stream().skip(1).map(line -> row(line, columns)).toList();
        }
    }

    /** UTF-8, or the national encoding that spreadsheets in China save by default. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static Map<String, Integer> columns(CSVRecord heading) {
        return IntStream.range(0, heading.size())
                .boxed()
                .collect(toMap(
                        index -> Words.plain(heading.get(index)).toLowerCase(Locale.ROOT),
                        index -> index,
                        (first, again) -> first));
    }

    private static PublishedRow row(CSVRecord line, Map<String, Integer> columns) {
        var cells = new Cells(line, columns);
        return new PublishedRow(
                line.getRecordNumber(),
                cells.get("row_id"),
                cells.get("authority"),
                Words.plain(cells.get("check_kind")),
                Words.plain(cells.get("year")),
                Words.plain(cells.get("notice_date")),
                cells.get("product_class"),
                cells.get("product_name"),
                cells.get("trademark"),
                cells.get("spec"),
                cells.get("batch"),
                Words.plain(cells.get("channel")),
                cells.get("sampled_unit"),
                Words.plain(cells.get("sampled_region")),
                cells.get("producer"),
                Words.plain(cells.get("producer_region")),
                cells.get("platform"),
                Words.plain(cells.get("result")),
                cells.get("fail_items"),
                cells.get("remark"),
                cells.get("until_task"));
    }

    private record Cells(CSVRecord line, Map<String, Integer> columns) {

        String get(String column) {
            var index = columns.get(column);
            return index == null || index >= line.size() ? "" : Words.clean(line.get(index));
        }
    }
}
