package spotcheck.custody;

import java.time.LocalDate;

/** One step in the custody of a sealed unit: since when it is in which state, where, and who entered it. */
public record CustodyEvent(
        long id, long unit, String state, LocalDate happenedOn, String place, String remark, String actor) {}
