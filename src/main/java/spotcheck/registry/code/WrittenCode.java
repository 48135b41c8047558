package spotcheck.registry.code;

import java.text.Normalizer;
import java.util.Locale;

/** How codes are written on papers and keyed in: full-width or half-width, in groups, in any case. */
final class WrittenCode {

    private WrittenCode() {}

    /** Half-width and upper case, with single blanks between groups. */
    static String tidy(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    static String withoutBlanks(String written) {
        return tidy(written).replace(" ", "");
    }
}
