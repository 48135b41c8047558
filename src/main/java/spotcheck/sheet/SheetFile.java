package spotcheck.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/** A file of CSV (UTF-8 with or without mark, GB18030) or xlsx, read line by line; nothing of it stays in memory. */
final class SheetFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final Path file;

    SheetFile(Path file) {
        this.file = file;
    }

    /**
     * Hands over each line, with its number.
     *
     * @throws Refused if it is neither
     */
    void read(Consumer<Line> lines) throws IOException {
        try {
            if (isArchive()) {
                readWorkbook(lines);
            } else {
                readText(lines);
            }
        } catch (CharacterCodingException neither) {
            throw new Refused("file", "文件既不是 UTF-8 也不是 GB18030 编码，请另存为 CSV（UTF-8）或者 xlsx");
        }
    }

    private boolean isArchive() throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        }
    }

    private void readText(Consumer<Line> lines) throws IOException {
        try (var text = reader(isUtf8() ? StandardCharsets.UTF_8 : GB18030);
                var records = CSV.parse(text)) {
            for (var record : records) {
                lines.accept(new Line((int) record.getRecordNumber(), cells(record)));
            }
        } catch (UncheckedIOException broken) {
            throw unreadable(broken.getCause());
        }
    }

    private static IOException unreadable(@Nullable IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return cause;
        }
        throw new Refused("file", "CSV 文件的引号不成对或者不完整，请检查后重新保存");
    }

    private static List<String> cells(CSVRecord record) {
        var cells = new ArrayList<String>(record.size());
        record.forEach(cells::add);
        if (record.getRecordNumber() == 1 && !cells.isEmpty() && cells.get(0).indexOf(MARK) == 0) {
            cells.set(0, cells.get(0).substring(1));
        }
        return cells;
    }

    private boolean isUtf8() throws IOException {
        var buffer = new char[8192];
        try (var reader = reader(StandardCharsets.UTF_8)) {
            int read;
            do {
                read = reader.read(buffer);
            } while (read >= 0);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private Reader reader(Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(Files.newInputStream(file), strict);
    }

    private void readWorkbook(Consumer<Line> lines) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                var book = new ReadableWorkbook(bytes);
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> lines.accept(new Line(row.getRowNum(), cells(row))));
        } catch (ExcelReaderException | IOException broken) {
            throw new Refused("file", "xlsx 文件打不开，请重新保存后再导入");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getOptionalCell(place)
                    .map(cell -> cell.getText() == null ? "" : cell.getText())
                    .orElse(""));
        }
        return cells;
    }

    /** @param number counted from 1 */
    record Line(int number, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
