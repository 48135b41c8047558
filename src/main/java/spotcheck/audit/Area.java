package spotcheck.audit;

import java.util.List;

/**
 * Whose cases an auditor reads.
 *
 * @param everything those of all authorities
 * @param authorities codes of the authorities of the area; empty where it is everything
 */
public record Area(boolean everything, List<String> authorities) {

    static final Area EVERYTHING = new Area(true, List.of());

    /** A condition on the columns {@code organizer} and {@code handler} of the case {@code c}. */
    public String condition() {
        return everything ? "1 = 1" : "(c.organizer in (:authorities) or c.handler in (:authorities))";
    }

    boolean holds(String organizer, String handler) {
        return everything || authorities.contains(organizer) || authorities.contains(handler);
    }
}
