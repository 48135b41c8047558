package spotcheck.engine.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormAnswers;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.NamedChecks;
import spotcheck.engine.role.Concerned;
import spotcheck.regulation.RuleIds;

/** A form that stands becomes an entry of the case file. */
@Component
class FormEntries {

    private final Entries entries;
    private final FormAnswers answers;
    private final NamedChecks named;
    private final TickedPapers papers;

    FormEntries(Entries entries, FormAnswers answers, NamedChecks named, TickedPapers papers) {
        this.entries = entries;
        this.answers = answers;
        this.named = named;
        this.papers = papers;
    }

    /**
     * @param kind what the entry is, as the task is called without its prefix
     * @param legalBasis rules that the diagram cites on the task; those of the answered fields are added
     */
    void add(DelegateTask task, String kind, SubmittedForm form, RuleIds legalBasis) {
        entries.add(
                CaseKey.of(task),
                kind,
                task.getName(),
                details(task, form),
                legalBasis.and(answers.legalBasis(form.fields(), form.values())));
    }

    private Map<String, Object> details(DelegateTask task, SubmittedForm form) {
        var details = new LinkedHashMap<String, Object>();
        if (!Concerned.by(task).isEmpty()) {
            details.put(Concerned.LABEL, Concerned.by(task));
        }
        var asked = answers.asked(form.fields(), form.values());
        details.putAll(FormAnswers.shown(asked, form.values()));
        details.putAll(papers.of(CaseKey.of(task), asked, form.values()));
        var warnings = named.warnings(form.fields(), form.values());
        if (!warnings.isEmpty()) {
            details.put(FormData.WARNINGS, warnings);
        }
        return details;
    }
}
