package spotcheck.engine.prefill;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormField;
import spotcheck.engine.task.OpenedForm;
import spotcheck.regulation.Regimes;

/**
 * Fields that only some regimes ask for. One with the property {@code askedWhere} = {@code bound} is asked where one of the
 * rules in its {@code legalBasis} stands in the regime of the case; the box of a practice with {@code silent} where the
 * regime left its point open. Elsewhere the browser hides it by the variable
 * {@code <key>Asked}, and the server neither demands nor keeps an answer.
 */
@Component
public class RegimeFields {

    private static final String PROPERTY = "askedWhere";
    private static final String BOUND = "bound";
    private static final String SILENT = "silent";

    private final AuthorityFiles files;
    private final Regimes regimes;
    private final PracticeProposals practices;

    RegimeFields(AuthorityFiles files, Regimes regimes, PracticeProposals practices) {
        this.files = files;
        this.regimes = regimes;
        this.practices = practices;
    }

    /** Tells the form in the browser which of these fields it shows. */
    void tell(DelegateTask task, List<FormField> fields, OpenedForm form) {
        fields.stream().filter(RegimeFields::depends).forEach(field -> form.ask(field.key(), binds(task, field)));
    }

    public List<FormField> asked(DelegateTask task, List<FormField> fields) {
        return fields.stream()
                .filter(field -> !depends(field) || binds(task, field))
                .toList();
    }

    private boolean binds(DelegateTask task, FormField field) {
        return isAskedWhere(SILENT, field)
                ? practices.isOpen(task, field)
                : regimes.binds(field.legalBasis(), files.get(CaseKey.of(task)).regime());
    }

    private static boolean depends(FormField field) {
        return isAskedWhere(BOUND, field) || isAskedWhere(SILENT, field);
    }

    private static boolean isAskedWhere(String word, FormField field) {
        return word.equals(field.properties().get(PROPERTY));
    }
}
