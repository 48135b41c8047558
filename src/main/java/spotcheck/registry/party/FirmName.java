package spotcheck.registry.party;

import java.time.LocalDate;

/**
 * A name that a firm had in a case.
 *
 * @param region six-digit code as the case has it
 * @param since when the name was first met
 */
public record FirmName(long firm, String name, String region, LocalDate since) {

    /**
     * Whether a firm of this name may be the one of that region. The name of a company is its own within the place that
     * registered it, which a label may give more roughly than a licence; shops are often called alike.
     */
    boolean mayBeOf(String other) {
        return region.equals(other) || (name.contains("公司") && (covers(region, other) || covers(other, region)));
    }

    private static boolean covers(String wide, String narrow) {
        return narrow.startsWith(wide.replaceAll("(00)+$", ""));
    }
}
