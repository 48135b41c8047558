package spotcheck.publication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.publication.FailingItems;
import spotcheck.publication.Publications;

/** Fills in what is known when a publication is drafted: conclusion, failing items, and what it would correct. */
@Component
class DraftOpenedListener implements TaskListener {

    private final Cases cases;
    private final FailingItems failing;
    private final Publications publications;

    DraftOpenedListener(Cases cases, FailingItems failing, Publications publications) {
        this.cases = cases;
        this.failing = failing;
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = FormData.caseOf(task);
        task.setVariableLocal("publishedConclusion", cases.get(number).conclusion());
        task.setVariableLocal("failingItems", failing.of(number));
        publications
                .publishedBefore(number)
                .ifPresent(earlier -> task.setVariableLocal(
                        "correctedPublication", earlier.release().number()));
    }
}
