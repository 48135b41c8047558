package spotcheck.opening.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.StartForm;
import spotcheck.opening.OpeningDesk;

/** Start of the overview: the case gets its number, its regime and its place among the other cases. */
@Component
class OpenCaseListener implements ExecutionListener {

    @SuppressWarnings("rawtypes") // a class literal has no element type
    private static final ProcessVariable<ArrayList> RECIPIENTS = ProcessVariable.of("recipients", ArrayList.class);

    /** Asked where a case ends without a conclusion, also one that never came to the laboratory. */
    private static final ProcessVariable<String> INSPECTION_OUTCOME =
            ProcessVariable.of("inspectionOutcome", String.class);

    private final StartForm form;
    private final OpeningDesk desk;

    OpenCaseListener(StartForm form, OpeningDesk desk) {
        this.form = form;
        this.desk = desk;
    }

    /** Whom the result may concern; the table {@code resultRecipients} decides later who is told. */
    @SuppressWarnings("NonApiType") // the engine keeps it serialized
    static ArrayList<String> recipients(SpotCase opened) {
        var recipients = new ArrayList<>(List.of("sampled-party"));
        if (opened.labelledProducer() != null) {
            recipients.add("labelled-producer");
        }
        if (opened.platform() != null) {
            recipients.add("platform-operator");
        }
        return recipients;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var opened = desk.open(OpeningForm.read(form.take(execution)));
        execution.setProcessBusinessKey(opened.number().value());
        ProcessVariable.REGIME.set(execution, opened.regime().code());
        ProcessVariable.CHANNEL.set(execution, opened.channel().word());
        INSPECTION_OUTCOME.set(execution, "none");
        RECIPIENTS.set(execution, recipients(opened));
    }
}
