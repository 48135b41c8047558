package spotcheck.disposal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.custody.unit.UnitState;
import spotcheck.disposal.Disposal;
import spotcheck.disposal.KeptUnits;
import spotcheck.disposal.UnsealNotices;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** The tasks of {@code sample-disposal.bpmn}: one unit is settled by each. */
@TasksOf("sampleDisposal")
class SampleDisposalTasks {

    private final Disposal disposal;
    private final KeptUnits kept;
    private final UnsealNotices notices;

    SampleDisposalTasks(Disposal disposal, KeptUnits kept, UnsealNotices notices) {
        this.disposal = disposal;
        this.kept = kept;
        this.notices = notices;
    }

    /** Says which unit is in hand. */
    @OnOpening({"userTask_returnSample", "userTask_tellToUnseal", "userTask_disposeByRules"})
    void showUnit(DelegateTask task, CaseNumber number, OpenedForm form) {
        var unit = kept.unit(number, DisposalVariables.unit(task));
        form.show(
                "unitDescription",
                "%s，封条编号 %s，存放于%s，%s"
                        .formatted(
                                unit.kind().title(),
                                unit.sealNumber(),
                                unit.place(),
                                unit.state().title()));
    }

    @OnCompletion("userTask_returnSample")
    void returnSample(DelegateTask task, CaseNumber number, FormData form) {
        if (form.text("returnResult").equals("returned")) {
            settle(task, number, form, UnitState.RETURNED, "接收人：" + form.text("receiver"));
        } else {
            settle(task, number, form, UnitState.DISPOSED, form.text("settlementRemark"));
        }
    }

    @OnCompletion("userTask_tellToUnseal")
    void tellToUnseal(DelegateTask task, CaseNumber number, FormData form) {
        settle(task, number, form, UnitState.UNSEALED_BY_PARTY, "通知对象：" + form.text("receiver"));
        notices.issue(number);
    }

    @OnCompletion("userTask_disposeByRules")
    void disposeByRules(DelegateTask task, CaseNumber number, FormData form) {
        settle(task, number, form, UnitState.DISPOSED, form.text("disposalRecord"));
    }

    /** @param how what the form says about it, for the unit's custody */
    private void settle(DelegateTask task, CaseNumber number, FormData form, UnitState next, String how) {
        var unit = disposal.settle(
                number,
                DisposalVariables.unit(task),
                next,
                form.date("settledOn"),
                DisposalVariables.NOT_BEFORE.get(task),
                how);
        DisposalVariables.settled(task, unit);
    }
}
