package spotcheck.workbench.panel;

import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFile;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.wording.RuleTexts;
import spotcheck.workbench.OpenTask;

/** What a task asks and by which rules of the case's regime. */
@Component
class RuleReading {

    private final Regimes regimes;
    private final RuleTexts rules;
    private final DeadlineReading deadlines;

    RuleReading(Regimes regimes, RuleTexts rules, DeadlineReading deadlines) {
        this.regimes = regimes;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** How the regulation of the case is called. */
    String title(AuthorityFile file) {
        return regimes.profile(file.regime()).title();
    }

    TaskPanel.Asked asked(OpenTask task, AuthorityFile file) {
        return new TaskPanel.Asked(
                task.name(),
                task.asks(),
                task.due(),
                deadlines.daysLeft(task.due()),
                !task.evidenceStep().isEmpty(),
                rules.of(regimes.applicable(task.legalBasis(), file.regime())));
    }
}
