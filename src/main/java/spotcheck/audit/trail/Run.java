package spotcheck.audit.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.AskedTable;

/**
 * One process that ran for a case, on one version of its diagram.
 *
 * @param id of the process instance
 * @param root the instance at the top of the calls: the overview, or a process beside the case
 * @param diagram what {@link Ways#diagram} finds the diagram by
 * @param deployedBy who deployed it; null if the program itself did at its start
 * @param calledBy the run that called it; null for a root
 * @param calledAt the call activity in that run
 * @param ending its end event, such as {@code endEvent_refused}; null while it runs or where it was stopped from outside
 */
public record Run(
        String id,
        String root,
        String process,
        String name,
        int version,
        String diagram,
        @Nullable Instant deployedAt,
        @Nullable String deployedBy,
        @Nullable String calledBy,
        @Nullable String calledAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String ending,
        List<Step> steps,
        List<AskedTable> tables) {

    /** The same in names and Chinese words. */
    public Run said(@Nullable String deployer, List<Step> passed, List<AskedTable> asked) {
        return new Run(
                id,
                root,
                process,
                name,
                version,
                diagram,
                deployedAt,
                deployer,
                calledBy,
                calledAt,
                startedAt,
                endedAt,
                ending,
                passed,
                asked);
    }
}
