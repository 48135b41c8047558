package spotcheck.engine.submission;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.date.DateOrder;
import spotcheck.engine.form.DayAnswers;
import spotcheck.engine.form.FormField;
import spotcheck.engine.prefill.DayDefaults;

/** The days of a form against those of its case; what stands is kept for the forms that follow. */
@Component
class DaysInOrder {

    private final DayAnswers answers;
    private final DateOrder order;

    DaysInOrder(DayAnswers answers, DateOrder order) {
        this.answers = answers;
        this.order = order;
    }

    /** @throws Refused if a day lies before or after another of the case on which it depends */
    void check(DelegateTask task, List<FormField> fields, Map<String, Object> values) {
        var form = DayDefaults.form(task);
        var days = answers.of(fields, values);
        var problems = order.problems(form, days, DayAnswers.labels(fields));
        if (!problems.isEmpty()) {
            throw new Refused(String.join("；", problems));
        }
        order.keep(form, days);
    }
}
