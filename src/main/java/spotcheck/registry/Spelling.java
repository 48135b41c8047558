package spotcheck.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folds by which two spellings are one: full or half width, case, blanks, kinds of dashes and brackets. One for firms,
 * one for everything else that a label or a seal says.
 */
public final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u30fc]+");
    private static final Pattern TIMES = Pattern.compile("[\u00d7\u2715\u2716*]");
    private static final Pattern OPENING = Pattern.compile("\\p{Ps}");
    private static final Pattern CLOSING = Pattern.compile("\\p{Pe}");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern LEGAL_FORM = Pattern.compile("(股份有限公司|有限公司|集团公司|公司|总厂|厂)$");
    private static final Set<String> NOTHING = Set.of("/", "-", "无", "无商标", "未标注", "不详", "空白", "NONE", "N/A");

    private Spelling() {}

    /** What a label, a sheet or a seal says, whichever way it was keyed in; empty where it says that there is nothing. */
    public static String fold(@Nullable String written) {
        var folded = written == null ? "" : sign(written);
        return NOTHING.contains(folded) ? "" : folded;
    }

    private static String sign(String written) {
        var text = UNSEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
        text = OPENING.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll("(");
        return TIMES.matcher(CLOSING.matcher(text).replaceAll(")"))
                .replaceAll("X")
                .toUpperCase(Locale.ROOT);
    }

    /** The name of a firm: brackets do not count, and a limited company is one under either of its two legal words. */
    public static String firm(String written) {
        return BRACKETS.matcher(sign(written)).replaceAll("").replace("有限责任公司", "有限公司");
    }

    /** What is left of a firm's name without its legal form and what stands in brackets: firms with the same are near. */
    public static String bareFirm(String written) {
        var name = BRACKETED.matcher(sign(written)).replaceAll("").replace("有限责任公司", "有限公司");
        return LEGAL_FORM.matcher(name).replaceAll("");
    }
}
