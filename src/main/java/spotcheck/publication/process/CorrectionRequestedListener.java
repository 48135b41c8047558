package spotcheck.publication.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.StartForm;
import spotcheck.publication.Corrections;
import spotcheck.regulation.RuleIds;

/** Start of a correction, at any time after the publication, also when the case is closed. */
@Component
class CorrectionRequestedListener implements ExecutionListener {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-66a CQ20-62a NMG-50b O18-44");

    private final StartForm form;
    private final Corrections corrections;
    private final Entries entries;

    CorrectionRequestedListener(StartForm form, Corrections corrections, Entries entries) {
        this.form = form;
        this.corrections = corrections;
        this.entries = entries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var answers = form.take(execution);
        var published = corrections.request(answers.text("correctedCase"));
        execution.setProcessBusinessKey(published.number().value());
        ProcessVariable.REGIME.set(execution, published.regime().code());
        ProcessVariable.CHANNEL.set(execution, published.channel().word());
        entries.add(
                published.number(),
                "publication.correction",
                "提出更正公开",
                Map.of("公开内容有误之处", answers.text("publishedError")),
                BASIS);
    }
}
