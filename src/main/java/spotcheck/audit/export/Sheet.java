package spotcheck.audit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet that is written row by row; what is written leaves the memory. */
final class Sheet {

    private static final int LONGEST_CELL = 32_000;
    private static final int ROWS_KEPT = 500;

    private final Worksheet sheet;
    private final int headed;
    private int row;

    Sheet(Workbook book, String name, List<String> headings, List<Integer> widths) {
        this.sheet = book.newWorksheet(name);
        this.headed = headings.size();
        for (var column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        if (!headings.isEmpty()) {
            sheet.freezePane(0, 1);
            add(headings);
            sheet.range(0, 0, 0, headings.size() - 1)
                    .style()
                    .bold()
                    .fillColor("E4E8EC")
                    .set();
        }
    }

    void add(List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, shortened(cells.get(column)));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            flush();
        }
    }

    /** With a filter on each column, as one works with a table. */
    void finish() {
        if (headed > 0) {
            sheet.setAutoFilter(0, 0, Math.max(1, row - 1), headed - 1);
        }
        try {
            sheet.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text;
    }
}
