package spotcheck.publication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.publication.Draft;
import spotcheck.publication.Kind;
import spotcheck.publication.Notice;
import spotcheck.publication.Publications;

/** The organizing authority proposes what to publish, or decides to publish nothing. */
@Component
class DraftPublicationListener implements TaskListener {

    private final Cases cases;
    private final Publications publications;

    DraftPublicationListener(Cases cases, Publications publications) {
        this.cases = cases;
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        var choice = form.text("publishOrNot");
        if (choice.equals("publish")) {
            long proposed = publications.proposeResult(cases.get(number), draft(form));
            PublicationVariables.PUBLICATION.set(task.getExecution(), proposed);
        } else {
            publications.decline(number, form.text("notPublishedReason"));
        }
        PublicationVariables.PUBLICATION_CHOICE.set(task.getExecution(), choice);
    }

    private static Draft draft(FormData form) {
        var notice = new Notice(
                form.text("publishedConclusion"),
                new Notice.Product(
                        form.text("publishedProduct"),
                        form.findText("publishedSpec").orElse(null),
                        form.findText("publishedBatch").orElse(null)),
                new Notice.Parties(
                        form.text("publishedParty"),
                        form.findText("publishedProducer").orElse(null)),
                form.findText("failingItems").orElse(null));
        var correction = new Draft.Correction(
                form.findText("correctedPublication").orElse(null),
                form.findText("correctionReason").orElse(null));
        return new Draft(Kind.PUBLICATION, notice, correction);
    }
}
