package spotcheck.opening.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.TasksOf;
import spotcheck.opening.IncomingReports;

/** The tasks of {@code incoming-report.bpmn}. */
@TasksOf("incomingReport")
class IncomingReportTasks {

    private static final String NONE = "none";
    private static final String ORDINARY = "unqualified";

    private static final ProcessVariable<String> ANSWER = ProcessVariable.of("incomingAnswer", String.class);
    private static final ProcessVariable<String> HANDLING = ProcessVariable.of("incomingHandling", String.class);
    private static final ProcessVariable<Boolean> HAND_OVER = ProcessVariable.of("handOver", Boolean.class);
    private static final ProcessVariable<String> GROUND = ProcessVariable.of("handOverGround", String.class);

    private final IncomingReports reports;

    IncomingReportTasks(IncomingReports reports) {
        this.reports = reports;
    }

    /** What is not ours, or not complete, goes back; what stays is the failing report of the case. */
    @OnCompletion("userTask_registerIncomingReport")
    void registerIncomingReport(CaseNumber number, FormData form, DelegateTask task) {
        var answer = form.text("incomingAnswer");
        ANSWER.set(task, answer);
        if (answer.equals("taken-in")) {
            reports.takeIn(number, form.values());
            ProcessVariable.CONCLUSION.set(task, Conclusion.UNQUALIFIED.word());
            var ground = form.text("seriousGround");
            HAND_OVER.set(task, !ground.equals(NONE));
            GROUND.set(task, ground.equals(NONE) ? ORDINARY : ground);
        }
    }

    /** Where the measures do not say whose a result of others is, a person does. */
    @OnCompletion("userTask_decideIncomingHandling")
    void decideIncomingHandling(FormData form, DelegateTask task) {
        HANDLING.set(task, form.text("incomingHandling"));
    }
}
