package spotcheck.replay.published;

import java.text.Normalizer;
import java.util.Set;

/** Cells of published tables as one word means them, however they were typed. */
final class Words {

    private static final Set<String> NOTHING = Set.of("/", "-", "--", "—", "——", "无", "不详", "N/A", "null");

    private Words() {}

    /** Without blanks around it, full-width ones included; signs that stand for nothing become empty. */
    static String clean(String cell) {
        var text = cell.replaceAll("[\\s\\u3000\\u00a0\\u200b\\ufeff]+", " ").strip();
        return NOTHING.contains(narrow(text)) ? "" : text;
    }

    /** Also with narrow letters, digits and signs in place of the full-width ones, and without any blank. */
    static String plain(String cell) {
        return narrow(clean(cell)).replace(" ", "");
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
