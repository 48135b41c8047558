package spotcheck.sheet;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param title as the head of the sheet has it
 */
public record Column(String title, boolean required, int longest) {

    public static Column required(String title, int longest) {
        return new Column(title, true, longest);
    }

    public static Column optional(String title, int longest) {
        return new Column(title, false, longest);
    }

    static List<String> titles(List<Column> columns) {
        return columns.stream().map(Column::title).toList();
    }
}
