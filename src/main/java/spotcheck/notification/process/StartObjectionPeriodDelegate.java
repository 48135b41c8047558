package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Conclusion;
import spotcheck.engine.CaseKey;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.notification.ObjectionPeriods;
import spotcheck.notification.Recipient;

/** Service task "start the objection period"; a failing notice served on the sampled party also moves the handling. */
@Component
class StartObjectionPeriodDelegate implements JavaDelegate {

    private final ObjectionPeriods periods;
    private final CaseMessages messages;

    StartObjectionPeriodDelegate(ObjectionPeriods periods, CaseMessages messages) {
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        var recipient = NotificationVariables.recipient(execution);
        periods.start(number, recipient);
        var failing = Conclusion.of(ProcessVariable.CONCLUSION.get(execution)) == Conclusion.UNQUALIFIED;
        if (failing && recipient == Recipient.SAMPLED_PARTY) {
            messages.tell(number, "failingNoticeServed");
        }
    }
}
