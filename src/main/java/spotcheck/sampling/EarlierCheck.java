package spotcheck.sampling;

import java.time.LocalDate;

/**
 * An earlier check of the same product, as the table {@code repeatCheck} asks for it.
 *
 * @param by none, same-authority or superior-authority
 */
public record EarlierCheck(String by, boolean withinSixMonths, boolean provenByParty) {

    public static final String NONE = "none";
    static final String SAME_AUTHORITY = "same-authority";
    static final String SUPERIOR_AUTHORITY = "superior-authority";

    public static EarlierCheck none() {
        return new EarlierCheck(NONE, false, false);
    }

    /** What the party says. */
    public static EarlierCheck claimed(String by, LocalDate on, boolean proven, LocalDate today) {
        return new EarlierCheck(by, isWithinSixMonths(on, today), proven);
    }

    static boolean isWithinSixMonths(LocalDate on, LocalDate today) {
        return !on.isAfter(today) && !on.plusMonths(6).isBefore(today);
    }

    boolean isProvenSuperior() {
        return by.equals(SUPERIOR_AUTHORITY) && withinSixMonths && provenByParty;
    }
}
