package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.disposal.Disposal;
import spotcheck.engine.form.FormData;

/** Start of each task of the disposal: says which unit is in hand. */
@Component
class UnitDescriptionListener implements TaskListener {

    private final Disposal disposal;

    UnitDescriptionListener(Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public void notify(DelegateTask task) {
        var unit = disposal.unit(FormData.caseOf(task), DisposalVariables.unit(task));
        task.setVariableLocal(
                "unitDescription",
                "%s，封条编号 %s，存放于%s，%s"
                        .formatted(
                                unit.kind().title(),
                                unit.sealNumber(),
                                unit.place(),
                                unit.state().title()));
    }
}
