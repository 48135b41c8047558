package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.OverallConclusion;
import spotcheck.inspection.Verdict;

/** Task 审核检验报告; whether a failing result is a serious quality problem is for a person to say (CQ23-77d). */
@Component
class AcceptReportListener implements TaskListener {

    private static final String NONE = "none";

    private final Verdict verdict;

    AcceptReportListener(Verdict verdict) {
        this.verdict = verdict;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        if (form.text("reviewDecision").equals("return")) {
            verdict.returnForCorrection(FormData.caseOf(task));
            InspectionVariables.CORRECTION_REASON.set(task, form.text("returnReason"));
            InspectionVariables.REPORT_REVIEW.set(task, "returned");
        } else {
            accept(task, form);
        }
    }

    private void accept(DelegateTask task, FormData form) {
        var conclusion = verdict.accept(FormData.caseOf(task)).word();
        ProcessVariable.CONCLUSION.set(task, conclusion);
        InspectionVariables.REPORT_REVIEW.set(task, conclusion);
        var ground = conclusion.equals(OverallConclusion.UNQUALIFIED) ? groundOrClue(task, form) : NONE;
        InspectionVariables.HAND_OVER.set(task, !ground.equals(NONE));
        if (!ground.equals(NONE)) {
            InspectionVariables.HAND_OVER_GROUND.set(task, ground);
        }
    }

    /** Of a failure that is not grave: none, or where every failure is a clue, that there is one. */
    private String groundOrClue(DelegateTask task, FormData form) {
        var found = ground(form);
        return found.equals(NONE) && verdict.handsOverEveryFailure(FormData.caseOf(task)) ? "unqualified" : found;
    }

    private static String ground(FormData form) {
        if (form.findText("seriousReason").isEmpty()) {
            throw new Refused("seriousReason", "结论不合格的，应当认定是否属于严重质量问题并说明理由");
        }
        return form.findText("seriousGround").orElseThrow(() -> new Refused("seriousGround", "结论不合格的，应当认定是否属于严重质量问题"));
    }
}
