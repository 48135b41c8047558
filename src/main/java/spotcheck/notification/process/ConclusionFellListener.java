package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.CaseKey;
import spotcheck.engine.ProcessVariable;
import spotcheck.notification.ResultNotices;

/** The conclusion changed before this recipient was told: what he is told from now on is the one that stands. */
@Component
class ConclusionFellListener implements ExecutionListener {

    private static final ProcessVariable<Boolean> STANDS = ProcessVariable.of("conclusionStands", Boolean.class);

    private final Cases cases;
    private final ResultNotices notices;

    ConclusionFellListener(Cases cases, ResultNotices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var conclusion = cases.get(number).conclusion();
        notices.interrupt(number, NotificationVariables.recipient(execution));
        STANDS.set(execution, conclusion != null);
        if (conclusion != null) {
            ProcessVariable.CONCLUSION.set(execution, conclusion.word());
        }
    }
}
