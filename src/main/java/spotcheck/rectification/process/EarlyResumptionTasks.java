package spotcheck.rectification.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.stop.StopWatch;

/** The task of {@code early-resumption.bpmn}, and how the handler's other tasks lead to it. */
@TasksOf("earlyResumption")
class EarlyResumptionTasks {

    /** The ground with which the list of clues opens. */
    private static final ProcessVariable<String> GROUND = ProcessVariable.of("handOverGround", String.class);

    private final StopWatch stops;
    private final CaseMessages messages;
    private final Cases cases;

    EarlyResumptionTasks(StopWatch stops, CaseMessages messages, Cases cases) {
        this.stops = stops;
        this.messages = messages;
        this.cases = cases;
    }

    /** Offers the question where a stop holds, and nowhere else. */
    void ask(CaseNumber number, OpenedForm form) {
        form.ask("resumedEarly", stops.holds(number));
    }

    /** Begins the step beside the case, if the handler found it. */
    void begin(CaseNumber number, FormData form) {
        if (form.ticked("resumedEarly")) {
            stops.refuseWithoutStop(number);
            messages.begin(cases.get(number), "earlyResumptionFound", Map.of());
        }
    }

    @OnOpening("userTask_recordResumption")
    void showStop(CaseNumber number, OpenedForm form) {
        form.show("stopShown", stops.inWords(number));
    }

    /** The fact is entered, and goes to enforcement. */
    @OnCompletion("userTask_recordResumption")
    void recordResumption(CaseNumber number, FormData form, DelegateTask task) {
        stops.refuseOutside(number, form.date("resumptionOn"));
        GROUND.set(task.getExecution(), "early-resumption");
    }
}
