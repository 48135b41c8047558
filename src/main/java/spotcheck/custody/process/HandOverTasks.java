package spotcheck.custody.process;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.custody.Custody;
import spotcheck.custody.ReserveGiving;
import spotcheck.custody.SampleDiffers;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transport;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.engine.form.FormData;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** The tasks of {@code sample-hand-over.bpmn}: who has a sample gives it; a difference is settled. */
@TasksOf("sampleHandOver")
class HandOverTasks {

    private static final ProcessVariable<String> DIFFERENCE = ProcessVariable.of("sampleDifference", String.class);

    private static final ProcessVariable<Long> UNIT = ProcessVariable.of("differingUnit", Long.class);

    private final ReserveGiving giving;
    private final Custody custody;
    private final Cases cases;
    private final CaseMessages messages;
    private final WithoutUser system;
    private final Clock clock;

    HandOverTasks(
            ReserveGiving giving,
            Custody custody,
            Cases cases,
            CaseMessages messages,
            WithoutUser system,
            Clock clock) {
        this.giving = giving;
        this.custody = custody;
        this.cases = cases;
        this.messages = messages;
        this.system = system;
        this.clock = clock;
    }

    /** A broken seal that somebody found when he took a unit. */
    @EventListener
    void differs(SampleDiffers found) {
        system.letAct(() -> {
            messages.begin(
                    cases.get(found.number()),
                    "sampleDiffers",
                    Map.of(DIFFERENCE.name(), found.description(), UNIT.name(), found.unit()));
            return found;
        });
    }

    @OnOpening("userTask_giveSample")
    void showReserve(CaseNumber number, OpenedForm form) {
        form.show("unitDescription", giving.described(number));
    }

    /** The laboratory gives the reserve sample; it answers for it until the other, or the courier, has it. */
    @OnCompletion("userTask_giveSample")
    void giveSample(CaseNumber number, FormData form) {
        giving.give(
                number,
                SealCondition.of(form.text("sealState")),
                new Transport(form.text("transport"), form.findText("waybill").orElse(null)));
    }

    @OnOpening("userTask_settleDifference")
    void showDifference(DelegateTask task, OpenedForm form) {
        form.show("unitDescription", DIFFERENCE.get(task));
    }

    /** What may not be used any more is not tested either. */
    @OnCompletion("userTask_settleDifference")
    void settleDifference(CaseNumber number, FormData form, DelegateTask task) {
        if (form.text("differenceDecision").equals("unusable")) {
            custody.spoil(number, UNIT.get(task), ChinaTime.today(clock), form.text("differenceReason"));
        }
    }
}
