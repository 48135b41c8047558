package spotcheck.jurisdiction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.StartForm;
import spotcheck.jurisdiction.Disputes;

/** Start of a dispute, by one of the two authorities, in the task list. */
@Component
class DisputeBegunListener implements ExecutionListener {

    private final StartForm form;
    private final Disputes disputes;

    DisputeBegunListener(StartForm form, Disputes disputes) {
        this.form = form;
        this.disputes = disputes;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var answers = form.take(execution);
        var other = answers.text("disputedWith");
        var disputed = disputes.begin(answers.text("disputedCase"), other, answers.text("disputeGrounds"));
        execution.setProcessBusinessKey(disputed.number().value());
        ProcessVariable.REGIME.set(execution, disputed.regime().code());
        JurisdictionVariables.OTHER.set(execution, other);
        JurisdictionVariables.DESIGNATOR.set(execution, disputes.designator(disputed));
    }
}
