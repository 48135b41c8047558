package spotcheck.amendment.step;

import java.time.OffsetDateTime;
import java.util.List;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.row.RowChange;
import spotcheck.engine.position.EnginePosition;

/**
 * A step of a case as it was done, with all that it led to.
 *
 * @param seq place of the last entry of the act
 * @param task id of the task; empty where the system acted, as when a period ended
 * @param facts what it did to the rows of the case
 * @param position what it did to where the case stands in the engine
 * @param takenBack whether it was taken back since
 */
public record TakenStep(
        long id,
        CaseNumber number,
        int seq,
        String task,
        String step,
        String name,
        String concerned,
        String actor,
        String onBehalfOf,
        OffsetDateTime takenAt,
        List<RowChange> facts,
        List<RowChange> position,
        boolean takenBack) {

    public boolean isOfThePerson(String person) {
        return actor.equals(person) || onBehalfOf.equals(person);
    }

    public boolean isDoneByAPerson() {
        return !task.isEmpty();
    }

    public String shown() {
        return concerned.isEmpty() ? name : name + "（" + concerned + "）";
    }

    boolean closed() {
        return facts.stream()
                .filter(change -> change.table().equals("spot_case") && !change.made() && !change.removed())
                .anyMatch(change -> change.changed().contains("closed_on"));
    }

    /** Whether this act took up what the other had made or left. */
    boolean restsOn(TakenStep other) {
        return restsOn(position, other.position) || restsOn(facts, other.facts);
    }

    private static boolean restsOn(List<RowChange> mine, List<RowChange> others) {
        return mine.stream()
                .filter(change -> !change.made() && !change.table().equals("spot_case") && EnginePosition.moves(change))
                .anyMatch(change -> others.stream()
                        .anyMatch(other -> !other.removed()
                                && other.table().equals(change.table())
                                && other.place().equals(change.place())));
    }
}
