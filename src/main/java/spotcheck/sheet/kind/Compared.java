package spotcheck.sheet.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.sheet.Column;
import spotcheck.sheet.Finding;

/** A row beside what the register says of the same thing. */
final class Compared {

    private Compared() {}

    /** @param known what the register says by columns; null where it knows no such thing */
    static Finding of(List<Column> columns, List<String> row, @Nullable List<String> known) {
        if (known == null) {
            return new Finding.New();
        }
        var changes = new ArrayList<String>();
        for (var place = 0; place < columns.size(); place++) {
            if (!row.get(place).equals(known.get(place))) {
                changes.add(columns.get(place).title() + "：" + shown(known.get(place)) + " → " + shown(row.get(place)));
            }
        }
        var told = String.join("；", changes);
        return changes.isEmpty()
                ? new Finding.Duplicate("与登记相同")
                : new Finding.Changed(told.length() > 500 ? told.substring(0, 499) + "…" : told);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "（空）" : text;
    }
}
