package spotcheck.audit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** @param widths of the columns, in characters */
record Table(String title, List<String> headings, List<Integer> widths, List<List<String>> rows) {

    /** A row for each thing. */
    @SafeVarargs
    static <T> Table of(String title, List<T> things, Column<T>... columns) {
        var all = new ArrayList<Column<T>>();
        for (var column : columns) {
            all.add(column);
        }
        return of(title, things, all);
    }

    private static <T> Table of(String title, List<T> things, List<Column<T>> columns) {
        return new Table(
                title,
                columns.stream().map(Column::heading).toList(),
                columns.stream().map(Column::width).toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(column -> column.cell().apply(thing))
                                .toList())
                        .toList());
    }

    Table titled(String before) {
        return new Table(before + title, headings, widths, rows);
    }

    static <T> Column<T> column(String heading, int width, Function<T, String> cell) {
        return new Column<>(heading, width, cell);
    }

    /** The same tables in groups of so many rows at most; a table that is longer goes on in the next. */
    static List<List<Table>> portions(List<Table> tables, int size) {
        var portions = new ArrayList<List<Table>>();
        var portion = new ArrayList<Table>();
        var free = size;
        for (var table : tables) {
            var from = 0;
            do {
                if (free == 0) {
                    portions.add(List.copyOf(portion));
                    portion.clear();
                    free = size;
                }
                var part = table.part(from, free);
                portion.add(part);
                from += part.rows().size();
                free -= part.rows().size();
            } while (from < table.rows().size());
        }
        portions.add(portion);
        return portions;
    }

    private Table part(int from, int size) {
        var to = Math.min(rows.size(), from + size);
        return new Table(from == 0 ? title : title + "（续）", headings, widths, rows.subList(from, to));
    }

    record Column<T>(String heading, int width, Function<T, String> cell) {}
}
