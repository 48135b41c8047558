package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;

/** Task 核实许可和认证. */
@Component
class CheckLicencesListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var grounds = form.words("suspectedGrounds");
        refuseInvalidWithoutGround(form);
        if (!grounds.isEmpty()) {
            InspectionVariables.suspect(task, grounds);
        }
        InspectionVariables.INTAKE_FINDING.set(
                task, grounds.isEmpty() ? (form.ticked("onSiteItems") ? "on-site" : "in-order") : "suspected");
    }

    private static void refuseInvalidWithoutGround(FormData form) {
        if (form.findText("licenceValid").filter("invalid"::equals).isPresent()
                && form.words("suspectedGrounds").isEmpty()) {
            throw new Refused("suspectedGrounds", "许可或者认证不符合要求的，请勾选相应的违法情形，不得继续检验");
        }
    }
}
