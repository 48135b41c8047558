package spotcheck.casefile.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the entries of a case say of its rows, one after the other. */
public final class SealedRows {

    private static final String GONE = "-";
    /** Before a row that was found changed when the act began: no entry says by whom. */
    private static final String PASSED_OVER = "!";

    private final Map<RowKey, RowPrint> rows = new TreeMap<>();
    private final List<String> passedOver = new ArrayList<>();
    private boolean isEmpty = true;

    private SealedRows() {}

    /** @param seals what each entry that has one says, in their order */
    public static SealedRows of(List<String> seals) {
        var sealed = new SealedRows();
        seals.forEach(seal -> seal.lines().forEach(sealed::add));
        return sealed;
    }

    private void add(String line) {
        isEmpty = false;
        if (line.startsWith(PASSED_OVER)) {
            passedOver.add("曾被绕过系统改动：" + line.substring(PASSED_OVER.length()));
            return;
        }
        var end = line.indexOf('\t');
        var key = RowKey.parse(line.substring(0, end));
        var print = line.substring(end + 1);
        if (print.equals(GONE)) {
            rows.remove(key);
        } else {
            rows.put(key, RowPrint.parse(print));
        }
    }

    /** Nothing is said of rows by files that are older than these fingerprints. */
    public boolean isEmpty() {
        return isEmpty;
    }

    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /** In Chinese, row by row; nothing if the rows are what was said. */
    public List<String> differences(Map<RowKey, RowPrint> now) {
        var found = new ArrayList<String>();
        rows.forEach((key, said) -> {
            var there = now.get(key);
            if (there == null) {
                found.add(RowWords.gone(key));
            } else if (!said.fits(there)) {
                found.add(RowWords.changed(key, said.differing(there)));
            }
        });
        now.keySet().stream()
                .filter(key -> !rows.containsKey(key))
                .map(RowWords::added)
                .forEach(found::add);
        return found;
    }

    /** The seal of an act that brought the rows to what they are now; empty if it changed none. */
    public String next(Map<RowKey, RowPrint> now, List<String> foundBefore) {
        var lines = new ArrayList<String>();
        foundBefore.forEach(found -> lines.add(PASSED_OVER + found));
        now.forEach((key, print) -> {
            if (!isSame(rows.get(key), print)) {
                lines.add(key + "\t" + print);
            }
        });
        rows.keySet().stream().filter(key -> !now.containsKey(key)).forEach(key -> lines.add(key + "\t" + GONE));
        return String.join("\n", lines);
    }

    private static boolean isSame(@org.jspecify.annotations.Nullable RowPrint said, RowPrint now) {
        return said != null && said.isSame(now);
    }
}
