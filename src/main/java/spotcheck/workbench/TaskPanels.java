package spotcheck.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;
import spotcheck.casefile.right.Remarks;
import spotcheck.casefile.secret.BlindSamples;

/** Puts together what a person needs to know for a task; who may see the task sees of its case what is theirs to see. */
@Component
public class TaskPanels {

    /** Pieces that were entered, files, reasons for what is missing: all their kinds begin so. */
    private static final String EVIDENCE = "evidence";

    private final OpenTasks tasks;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final BlindSamples blind;
    private final RuleReading rules;
    private final DeadlineReading deadlines;
    private final FactReading facts;
    private final EntryReading entries;
    private final Takings takings;

    TaskPanels(
            OpenTasks tasks,
            Cases cases,
            CaseVisibility visibility,
            BlindSamples blind,
            RuleReading rules,
            DeadlineReading deadlines,
            FactReading facts,
            EntryReading entries,
            Takings takings) {
        this.tasks = tasks;
        this.cases = cases;
        this.visibility = visibility;
        this.blind = blind;
        this.rules = rules;
        this.deadlines = deadlines;
        this.facts = facts;
        this.entries = entries;
        this.takings = takings;
    }

    /** @return empty if there is no such task, or the person may not see it */
    public Optional<TaskPanel> of(String taskId) {
        return tasks.find(taskId).map(this::panel);
    }

    /** The same of a case alone, open or closed; empty unless the person may read its whole file. */
    public Optional<TaskPanel> of(SpotCase spotCase) {
        return visibility.of(spotCase) == Sight.WHOLE ? Optional.of(whole(null, spotCase)) : Optional.empty();
    }

    private TaskPanel panel(OpenTask task) {
        var spotCase = cases.get(task.caseNumber());
        return switch (visibility.of(spotCase)) {
            case WHOLE -> whole(task, spotCase);
            case BLIND, NONE -> little(task, spotCase);
        };
    }

    private TaskPanel whole(@Nullable OpenTask task, SpotCase spotCase) {
        var number = spotCase.number();
        return new TaskPanel(
                spotCase.number().value(),
                rules.title(spotCase),
                null,
                task == null ? null : rules.asked(task, spotCase),
                stages(spotCase),
                deadlines.of(number),
                facts.whole(number),
                facts.samples(number),
                facts.papers(number),
                entries.ofKind(number, EVIDENCE),
                entries.ofKind(number, Remarks.KIND),
                entries.page(number, EntryPages.NEWEST),
                takings.of(spotCase));
    }

    /** Of a blind sample, and to those whom the case was not given, only what the task itself says. */
    private TaskPanel little(OpenTask task, SpotCase spotCase) {
        var number = spotCase.number();
        var testsBlindly = visibility.of(spotCase) == Sight.BLIND;
        return new TaskPanel(
                spotCase.number().value(),
                rules.title(spotCase),
                blind.hidden(number).orElse(null),
                rules.asked(task, spotCase),
                stages(spotCase),
                List.of(),
                testsBlindly ? facts.forLaboratory(number) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TaskPanel.Entries(0, List.of(), null),
                List.of());
    }

    private List<TaskPanel.Stage> stages(SpotCase spotCase) {
        return Phase.line(tasks.runs(spotCase.number()), spotCase.isClosed()).stream()
                .map(step -> new TaskPanel.Stage(
                        step.label(),
                        step.state().name().toLowerCase(Locale.ROOT),
                        step.state().label()))
                .toList();
    }
}
