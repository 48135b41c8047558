package spotcheck.workbench.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.casefile.right.CaseVisibility.Sight;
import spotcheck.casefile.right.Remarks;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.workbench.OpenTask;
import spotcheck.workbench.OpenTasks;
import spotcheck.workbench.Phase;

/** Puts together what a person needs to know for a task; who may see the task sees of its case what is theirs to see. */
@Component
public class TaskPanels {

    /** Pieces that were entered, files, reasons for what is missing: all their kinds begin so. */
    private static final String EVIDENCE = "evidence";

    private final OpenTasks tasks;
    private final AuthorityFiles files;
    private final CaseVisibility visibility;
    private final BlindSamples blind;
    private final RuleReading rules;
    private final DeadlineReading deadlines;
    private final FactReading facts;
    private final EntryReading entries;
    private final Takings takings;

    TaskPanels(
            OpenTasks tasks,
            AuthorityFiles files,
            CaseVisibility visibility,
            BlindSamples blind,
            RuleReading rules,
            DeadlineReading deadlines,
            FactReading facts,
            EntryReading entries,
            Takings takings) {
        this.tasks = tasks;
        this.files = files;
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

    /** The same of a file alone, open or closed; empty unless the person may read it whole. */
    public Optional<TaskPanel> of(AuthorityFile file) {
        return visibility.of(file) == Sight.WHOLE ? Optional.of(whole(null, file)) : Optional.empty();
    }

    private TaskPanel panel(OpenTask task) {
        var file = files.get(task.caseNumber());
        return switch (visibility.of(file)) {
            case WHOLE -> whole(task, file);
            case BLIND, NONE -> little(task, file);
        };
    }

    private TaskPanel whole(@Nullable OpenTask task, AuthorityFile file) {
        var number = file.number();
        return new TaskPanel(
                number.value(),
                rules.title(file),
                null,
                task == null ? null : rules.asked(task, file),
                stages(file),
                deadlines.of(number),
                facts.whole(number),
                facts.samples(number),
                facts.papers(number),
                entries.ofKind(number, EVIDENCE),
                entries.ofKind(number, Remarks.KIND),
                entries.page(number, EntryPages.NEWEST),
                file instanceof SpotCase spotCase ? takings.of(spotCase) : List.of());
    }

    /** Of a blind sample, and to those whom the case was not given, only what the task itself says. */
    private TaskPanel little(OpenTask task, AuthorityFile file) {
        var number = file.number();
        var testsBlindly = visibility.of(file) == Sight.BLIND;
        return new TaskPanel(
                number.value(),
                rules.title(file),
                blind.hidden(number).orElse(null),
                rules.asked(task, file),
                stages(file),
                List.of(),
                testsBlindly ? facts.forLaboratory(number) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TaskPanel.Entries(0, List.of(), null),
                List.of());
    }

    /** The phases are those of a case; a file of planning is one diagram. */
    private List<TaskPanel.Stage> stages(AuthorityFile file) {
        return !(file instanceof SpotCase)
                ? List.of()
                : Phase.line(tasks.runs(file.number()), file.isClosed()).stream()
                        .map(step -> new TaskPanel.Stage(
                                step.label(),
                                step.state().name().toLowerCase(Locale.ROOT),
                                step.state().label()))
                        .toList();
    }
}
