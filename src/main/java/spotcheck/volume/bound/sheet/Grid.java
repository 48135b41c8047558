package spotcheck.volume.bound.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of a sheet.
 *
 * @param none what stands in its place where it has no rows
 */
public record Grid(String caption, List<String> headings, List<Integer> widths, List<List<Cell>> rows, String none) {

    public Grid {
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** A row for each thing. */
    @SafeVarargs
    static <T> Grid of(String caption, String none, List<T> things, Column<T>... columns) {
        var all = new ArrayList<Column<T>>();
        for (var column : columns) {
            all.add(column);
        }
        return of(caption, none, things, all);
    }

    private static <T> Grid of(String caption, String none, List<T> things, List<Column<T>> columns) {
        return new Grid(
                caption,
                columns.stream().map(Column::heading).toList(),
                columns.stream().map(Column::width).toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(column -> column.cell().apply(thing))
                                .toList())
                        .toList(),
                none);
    }

    /** @param width its share of the page, beside the others */
    static <T> Column<T> column(String heading, int width, Function<T, String> text) {
        return new Column<>(heading, width, thing -> new Cell(text.apply(thing), null));
    }

    static <T> Column<T> cells(String heading, int width, Function<T, Cell> cell) {
        return new Column<>(heading, width, cell);
    }

    /** As a style sheet has it. */
    public String width(int column) {
        var all = widths.stream().mapToInt(Integer::intValue).sum();
        return "width: " + widths.get(column) * 100.0 / all + "%";
    }

    /** The same table in parts of so many rows: what is laid out at once stays small. */
    List<Grid> portions(int size) {
        var portions = new ArrayList<Grid>();
        for (var from = 0; from == 0 || from < rows.size(); from += size) {
            var part = rows.subList(from, Math.min(rows.size(), from + size));
            portions.add(new Grid(from == 0 ? caption : caption + "（续）", headings, widths, part, none));
        }
        return portions;
    }

    record Column<T>(String heading, int width, Function<T, Cell> cell) {}

    /** @param picture as an address that holds the picture itself; null where there is none */
    public record Cell(String text, @Nullable String picture) {}
}
