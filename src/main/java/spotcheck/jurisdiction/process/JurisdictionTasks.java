package spotcheck.jurisdiction.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.jurisdiction.Disputes;

/** The tasks of {@code jurisdiction-dispute.bpmn}. */
@TasksOf("jurisdictionDispute")
class JurisdictionTasks {

    private final Disputes disputes;
    private final Cases cases;

    JurisdictionTasks(Disputes disputes, Cases cases) {
        this.disputes = disputes;
        this.cases = cases;
    }

    @OnOpening("userTask_consultJurisdiction")
    void showDispute(CaseNumber number, OpenedForm form, DelegateTask task) {
        form.show("disputingAuthorities", String.join("、", parties(number, task).values()));
    }

    /** They agree who handles the result, or ask the city bureau together. */
    @OnCompletion("userTask_consultJurisdiction")
    void consultJurisdiction(CaseNumber number, FormData form, DelegateTask task) {
        var result = form.text("consultationResult");
        switch (result) {
            case "moved" -> disputes.assign(number, JurisdictionVariables.OTHER.get(task), "双方协商一致");
            case "failed" -> disputes.requested(number);
            default -> disputes.assign(number, cases.get(number).handler(), "双方协商一致");
        }
        JurisdictionVariables.FAILED.set(task.getExecution(), result.equals("failed"));
    }

    @OnOpening("userTask_designateHandler")
    void offerAuthorities(CaseNumber number, OpenedForm form, DelegateTask task) {
        form.offer("designatedAuthorities", parties(number, task));
    }

    @OnCompletion("userTask_designateHandler")
    void designateHandler(CaseNumber number, FormData form) {
        disputes.designate(number, form.text("designatedHandler"));
    }

    private Map<String, String> parties(CaseNumber number, DelegateTask task) {
        var parties = new LinkedHashMap<String, String>();
        var handler = cases.get(number).handler();
        parties.put(handler, disputes.name(handler));
        var other = JurisdictionVariables.OTHER.get(task);
        parties.put(other, disputes.name(other));
        return parties;
    }
}
