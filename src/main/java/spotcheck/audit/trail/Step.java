package spotcheck.audit.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One element of a diagram that a run passed.
 *
 * @param element id in the diagram
 * @param type of the element, such as {@code userTask}
 * @param assignee who had the task last
 * @param canceled whether it was left without being done
 */
public record Step(
        String element,
        @Nullable String name,
        String type,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String assignee,
        boolean canceled) {

    /** The same with the name of the person. */
    public Step by(@Nullable String person) {
        return new Step(element, name, type, startedAt, endedAt, person, canceled);
    }
}
