package spotcheck.disposal;

import java.util.Locale;
import spotcheck.custody.unit.UnitKind;

/**
 * One sealed unit among all of a case.
 *
 * @param sample which of the case's samples, counted from one; {@link #CURRENT} for the last, with which the case went on
 */
public record UnitKey(UnitKind kind, int sample) {

    static final int CURRENT = 0;

    /** The unit whose fate is the outcome of the disposal. */
    public static final UnitKey RESERVE = new UnitKey(UnitKind.RESERVE, CURRENT);

    /** @param code such as {@code reserve}, or {@code reserve-1} of an earlier sample */
    public static UnitKey of(String code) {
        var parts = code.split("-", -1);
        var kind = UnitKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new UnitKey(kind, parts.length == 1 ? CURRENT : Integer.parseInt(parts[1]));
    }

    public String code() {
        return isCurrent() ? kind.code() : kind.code() + "-" + sample;
    }

    boolean isCurrent() {
        return sample == CURRENT;
    }
}
