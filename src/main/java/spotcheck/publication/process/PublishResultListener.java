package spotcheck.publication.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.publication.Disclosure;
import spotcheck.publication.Publications;

/** The result is out. */
@Component
class PublishResultListener implements TaskListener {

    private final Cases cases;
    private final Publications publications;

    PublishResultListener(Cases cases, Publications publications) {
        this.cases = cases;
        this.publications = publications;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var disclosure = new Disclosure(
                form.date("publishedOn"),
                form.text("publishedWhere"),
                form.words("toldWhom"),
                form.date("toldOn"),
                form.findText("producerAuthority").orElse(null),
                form.findDate("producerAuthorityToldOn").orElse(null),
                form.findDate("creditRecordedOn").orElse(null));
        publications.publish(cases.get(FormData.caseOf(task)), PublicationVariables.PUBLICATION.get(task), disclosure);
    }
}
