package spotcheck.custody;

import java.time.LocalDate;
import spotcheck.custody.unit.UnitState;

/** One step in the custody of a sealed unit: since when it is in which state, where, and who entered it. */
public record CustodyEvent(
        long id, long unit, String state, LocalDate happenedOn, String place, String remark, String actor) {

    /** In Chinese. */
    public String stateTitle() {
        return UnitState.of(state).title();
    }
}
