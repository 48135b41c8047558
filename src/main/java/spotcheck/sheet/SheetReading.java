package spotcheck.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/** One sheet on its way from the file into {@code sheet_row}: chunk by chunk, each row with what it would do. */
final class SheetReading {

    /** As many as a project of this size may need; more is another file by mistake. */
    static final int MOST = 200_000;

    private static final int CHUNK = 500;

    private final SheetKind kind;
    private final Scope scope;
    private final Sink sink;
    private final List<SheetRow> rows = new ArrayList<>(CHUNK);
    private final Map<Integer, Finding> faults = new HashMap<>();
    private final Map<String, Earlier> keys = new HashMap<>();

    private @Nullable SheetHead head;
    private int read;

    SheetReading(SheetKind kind, Scope scope, Sink sink) {
        this.kind = kind;
        this.scope = scope;
        this.sink = sink;
    }

    /** @throws Refused if the file as a whole cannot be read as this register */
    void read(Path file) throws IOException {
        new SheetFile(file).read(this::line);
        if (head == null) {
            throw new Refused("file", "文件是空的");
        }
        flush();
        if (read == 0) {
            throw new Refused("file", "表头之后没有任何一行");
        }
    }

    private void line(SheetFile.Line line) {
        if (line.isEmpty()) {
            return;
        }
        if (head == null) {
            head = new SheetHead(kind.columns(), line.cells());
            return;
        }
        if (++read > MOST) {
            throw new Refused("file", "一次最多导入" + MOST + "行，请分成几个文件");
        }
        var row = head.row(line);
        head.fault(line, row)
                .map(Finding.class::cast)
                .or(() -> twice(row))
                .ifPresent(fault -> faults.put(row.line(), fault));
        rows.add(row);
        if (rows.size() == CHUNK) {
            flush();
        }
    }

    /** The same row twice is one; two rows of one key that differ are a fault. */
    private Optional<Finding> twice(SheetRow row) {
        var key = row.said(kind.columns().get(0).title());
        var earlier = keys.putIfAbsent(key, new Earlier(row.line(), row.cells().hashCode()));
        if (earlier == null) {
            return Optional.empty();
        }
        return Optional.of(
                earlier.cells() == row.cells().hashCode()
                        ? new Finding.Duplicate("与第" + earlier.line() + "行相同")
                        : new Finding.Rejected(
                                kind.columns().get(0).title(), "与第" + earlier.line() + "行相同而其他内容不同，请核对"));
    }

    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        var sound = rows.stream().filter(row -> !faults.containsKey(row.line())).toList();
        var found = new HashMap<Integer, Finding>(faults);
        var findings = kind.check(scope, sound);
        for (var place = 0; place < sound.size(); place++) {
            found.put(sound.get(place).line(), findings.get(place));
        }
        sink.add(rows, rows.stream().map(row -> found.get(row.line())).toList());
        rows.clear();
        faults.clear();
    }

    private record Earlier(int line, int cells) {}

    /** Where rows go when they are read. */
    interface Sink {
        void add(List<SheetRow> rows, List<Finding> findings);
    }
}
