package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.Laboratory;
import spotcheck.inspection.OnSiteInspection;

/** Task 现场检验; samplers may take part in it (CQ23-18b, NMG-9c). */
@Component
class InspectOnSiteListener implements TaskListener {

    private final Laboratory laboratory;

    InspectOnSiteListener(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        laboratory.inspectOnSite(
                FormData.caseOf(task),
                new OnSiteInspection(
                        form.date("onSiteDate"),
                        form.text("onSiteProtocol"),
                        form.findText("otherProtocolReason").orElse(null)));
    }
}
