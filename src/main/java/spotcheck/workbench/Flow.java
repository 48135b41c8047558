package spotcheck.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.workbench.tasklist.OwnSteps;
import spotcheck.workbench.tasklist.OwnSteps.Onward;
import spotcheck.workbench.tasklist.OwnSteps.Step;

/** How one task leads to the next: what happened, which dates run since, and what opens now. */
@Component
public class Flow {

    private final OwnSteps steps;
    private final AuthorityFiles files;
    private final CaseVisibility visibility;
    private final BlindSamples blind;
    private final Deadlines deadlines;

    Flow(OwnSteps steps, AuthorityFiles files, CaseVisibility visibility, BlindSamples blind, Deadlines deadlines) {
        this.steps = steps;
        this.files = files;
        this.visibility = visibility;
        this.blind = blind;
        this.deadlines = deadlines;
    }

    /** What a page must know of a task that it opens; empty if the person may not see it. */
    public Optional<Opening> opening(String task) {
        return steps.caseOf(task).map(number -> new Opening(steps.isAlone(task), newest(number)));
    }

    /**
     * After a task of the person.
     *
     * @param known the newest period that ran when the task was opened
     */
    public Optional<Afterwards> done(String task, long known) {
        return steps.done(task).map(step -> afterwards(step, known));
    }

    /** After something was begun by a start form. */
    public Optional<Afterwards> begun(String instance) {
        return steps.begun(instance).map(step -> afterwards(step, 0));
    }

    private Afterwards afterwards(Step step, long known) {
        var file = files.get(step.number());
        var whole = visibility.of(file) == Sight.WHOLE;
        var sameCase = steps.next(step.number());
        return new Afterwards(
                step.name(),
                whole
                        ? step.number().value()
                        : blind.hidden(step.number()).orElse(step.number().value()),
                whole ? path(file) : null,
                whole ? running(step.number(), known) : List.of(),
                sameCase.isPresent(),
                sameCase.or(steps::first).orElse(null));
    }

    private static String path(AuthorityFile file) {
        return (file.number().planning().isPresent() ? "/plans/" : "/cases/") + file.number();
    }

    private List<Date> running(CaseNumber number, long known) {
        return deadlines.of(number).stream()
                .filter(one -> one.id() > known && one instanceof CaseDeadline.Open)
                .map(one -> new Date(one.kind().label(), one.actBy()))
                .toList();
    }

    private long newest(CaseNumber number) {
        return deadlines.of(number).stream().mapToLong(CaseDeadline::id).max().orElse(0);
    }

    /**
     * What is known before the work begins.
     *
     * @param alone whether nobody else could do it: then nobody need claim it
     * @param known the newest period that runs
     */
    public record Opening(boolean alone, long known) {}

    /**
     * What happened and what follows.
     *
     * @param caseName number of the case, or the code of a blind sample
     * @param file where the case is read; null for who may not
     * @param dates periods that run since
     * @param sameCase whether the next task belongs to the same case
     * @param next null where nothing waits for the person
     */
    public record Afterwards(
            String done,
            String caseName,
            @Nullable String file,
            List<Date> dates,
            boolean sameCase,
            @Nullable Onward next) {}

    /** A period that runs, and the day until which to act. */
    public record Date(String label, LocalDate day) {}
}
