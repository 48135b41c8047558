package spotcheck.inspection.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.wait.EngineDate;
import spotcheck.inspection.Laboratory;
import spotcheck.inspection.ReportSubmission;

/** Task 检验并记录. */
@Component
class PerformTestListener implements TaskListener {

    private final Laboratory laboratory;
    private final ReportSubmission submission;

    PerformTestListener(Laboratory laboratory, ReportSubmission submission) {
        this.laboratory = laboratory;
        this.submission = submission;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        if (form.date("testEndedOn").isBefore(form.date("testStartedOn"))) {
            throw new Refused("testEndedOn", "检验结束日期不得早于开始日期");
        }
        refuseLater(form, "consentOn", "分包须在检验开始以前经组织部门同意");
        refuseLater(form, "methodApprovedOn", "非标准方法须在检验开始以前取得认定");
        laboratory.test(FormData.caseOf(task), form.date("testStartedOn"));
        var progress = form.text("testResult");
        InspectionVariables.TEST_PROGRESS.set(task, progress);
        switch (progress) {
            case "completed" -> awaitReport(task, form.date("testEndedOn"));
            case "suspected" -> InspectionVariables.suspect(task, form.words("suspectedGrounds"));
            default -> reportImpossible(task, form);
        }
    }

    /** A subcontract needs a consent, a method of its own an approval, both before the work (CQ20-44d, CQ20-45d, NMG-16-2b). */
    private static void refuseLater(FormData form, String key, String rule) {
        form.findDate(key)
                .filter(given -> given.isAfter(form.date("testStartedOn")))
                .ifPresent(given -> {
                    throw new Refused(key, rule);
                });
    }

    private void reportImpossible(DelegateTask task, FormData form) {
        laboratory.reportImpossible(FormData.caseOf(task));
        InspectionVariables.IMPOSSIBILITY_CAUSE.set(
                task, form.text("impossibleCause") + "\n证明材料：" + form.text("impossibleProof"));
    }

    private void awaitReport(DelegateTask task, LocalDate testEndedOn) {
        var due = submission
                .startPeriod(FormData.caseOf(task), testEndedOn)
                .orElseGet(() -> LocalDate.parse(InspectionVariables.AGREED_DUE.get(task)));
        InspectionVariables.REPORT_DUE.set(task, EngineDate.due(due));
    }
}
