package spotcheck.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a sheet.
 *
 * @param line as the program with which it was written counts it: the head is 1
 * @param cells by the title of the column, without blanks around them; empty cells are not there
 */
public record SheetRow(int line, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column; empty where nothing does. */
    public String said(String title) {
        return cells.getOrDefault(title, "");
    }

    public Optional<String> find(String title) {
        return Optional.ofNullable(cells.get(title));
    }
}
