package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.disposal.Disposal;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** Start of each task of the disposal: says which unit is in hand. */
@TasksOf("sampleDisposal")
class UnitDescriptionListener {

    private final Disposal disposal;

    UnitDescriptionListener(Disposal disposal) {
        this.disposal = disposal;
    }

    @OnOpening({"userTask_returnSample", "userTask_tellToUnseal", "userTask_disposeByRules"})
    void open(DelegateTask task, OpenedForm form) {
        var unit = disposal.unit(FormData.caseOf(task), DisposalVariables.unit(task));
        form.show(
                "unitDescription",
                "%s，封条编号 %s，存放于%s，%s"
                        .formatted(
                                unit.kind().title(),
                                unit.sealNumber(),
                                unit.place(),
                                unit.state().title()));
    }
}
