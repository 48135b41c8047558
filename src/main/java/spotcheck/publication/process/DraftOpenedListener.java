package spotcheck.publication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.publication.FailingItems;
import spotcheck.publication.Publications;

/** Fills in what is known when a publication is drafted: conclusion, failing items, and what it would correct. */
@TasksOf("publicNotice")
class DraftOpenedListener {

    private final Cases cases;
    private final FailingItems failing;
    private final Publications publications;

    DraftOpenedListener(Cases cases, FailingItems failing, Publications publications) {
        this.cases = cases;
        this.failing = failing;
        this.publications = publications;
    }

    @OnOpening("userTask_draftPublication")
    void open(DelegateTask task, OpenedForm form) {
        var number = FormData.caseOf(task);
        form.show("publishedConclusion", cases.get(number).conclusion());
        form.show("failingItems", failing.of(number));
        publications
                .publishedBefore(number)
                .ifPresent(earlier ->
                        form.show("correctedPublication", earlier.release().number()));
    }
}
