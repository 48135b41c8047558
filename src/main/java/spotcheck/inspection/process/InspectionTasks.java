package spotcheck.inspection.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.engine.wait.EngineDate;
import spotcheck.inspection.Intake;
import spotcheck.inspection.Laboratory;
import spotcheck.inspection.OnSiteInspection;
import spotcheck.inspection.ReportSubmission;
import spotcheck.inspection.SampleIntake;
import spotcheck.inspection.Testers;

/** The laboratory receives the sample and tests it; the report is in {@link InspectionReportTasks}. */
@TasksOf("inspection")
class InspectionTasks {

    private final SampleIntake samples;
    private final Laboratory laboratory;
    private final ReportSubmission submission;
    private final Testers testers;
    private final Cases cases;

    InspectionTasks(
            SampleIntake samples, Laboratory laboratory, ReportSubmission submission, Testers testers, Cases cases) {
        this.testers = testers;
        this.cases = cases;
        this.samples = samples;
        this.laboratory = laboratory;
        this.submission = submission;
    }

    @OnCompletion("userTask_receiveSample")
    void receiveSample(CaseNumber number, FormData form, DelegateTask task) {
        var intake = intake(form);
        samples.receive(number, intake, task.getId());
        InspectionVariables.SAMPLE_ACCEPTED.set(task, intake.isAccepted());
        if (intake.isAccepted()) {
            InspectionVariables.AGREED_DUE.set(task, form.text("schemeReportDue"));
        } else {
            InspectionVariables.REJECTION_REASON.set(task, form.text("rejectReason"));
        }
    }

    /** Who accepts says in one sentence that seals, sheet and order are right; only a rejection asks what was not. */
    private static Intake intake(FormData form) {
        return form.text("intakeDecision").equals("accept")
                ? Intake.accepted(form.date("receivedOn"))
                : new Intake(
                        form.date("receivedOn"),
                        form.text("sealState").equals("intact"),
                        form.text("sheetMatch").equals("yes"),
                        form.text("orderMatch").equals("yes"),
                        form.text("rejectReason"));
    }

    @OnCompletion("userTask_decideOnRejection")
    void decideOnRejection(FormData form, DelegateTask task) {
        InspectionVariables.RESAMPLE.set(task, form.text("rejectionDecision").equals("new-sample"));
    }

    @OnCompletion("userTask_checkLicences")
    void checkLicences(FormData form, DelegateTask task) {
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

    /** Samplers may take part in it (CQ23-18b, NMG-9c). */
    @OnOpening("userTask_inspectOnSite")
    void offerInspectors(CaseNumber number, OpenedForm form) {
        var inspectors = testers.onSite(cases.get(number));
        form.offer("onSiteInspectorOptions", inspectors);
        form.show("onSiteInspectors", List.of(testers.usual(inspectors)));
    }

    /** What the party did not do there may be a refusal: the table says, ground by ground (CQ20-28-3, CQ20-28-5). */
    @OnCompletion("userTask_inspectOnSite")
    void inspectOnSite(CaseNumber number, FormData form, DelegateTask task) {
        InspectionVariables.hindered(task, grounds(form));
        laboratory.inspectOnSite(
                number,
                new OnSiteInspection(
                        form.date("onSiteDate"),
                        form.text("onSiteProtocol"),
                        form.findText("otherProtocolReason").orElse(null)));
    }

    @SuppressWarnings("NonApiType") // the engine keeps it serialized
    private static ArrayList<String> grounds(FormData form) {
        var grounds = new ArrayList<String>();
        if (form.text("recordSignature").equals("refused")
                && form.findText("recordSignatureGround")
                        .filter("justified"::equals)
                        .isEmpty()) {
            grounds.add("refuses-to-sign");
        }
        if (form.findText("installationHelp").filter("not-helped"::equals).isPresent()) {
            grounds.add("refuses-installation");
        }
        return grounds;
    }

    @OnCompletion("userTask_performTest")
    void performTest(CaseNumber number, FormData form, DelegateTask task) {
        laboratory.test(number, form.date("testStartedOn"));
        var progress = form.text("testResult");
        InspectionVariables.TEST_PROGRESS.set(task, progress);
        switch (progress) {
            case "completed" -> awaitReport(number, task, form.date("testEndedOn"));
            case "suspected" -> InspectionVariables.suspect(task, form.words("suspectedGrounds"));
            default -> reportImpossible(number, task, form);
        }
    }

    private void reportImpossible(CaseNumber number, DelegateTask task, FormData form) {
        laboratory.reportImpossible(number);
        InspectionVariables.IMPOSSIBILITY_CAUSE.set(
                task, form.text("impossibleCause") + "\n证明材料：" + form.text("impossibleProof"));
    }

    private void awaitReport(CaseNumber number, DelegateTask task, LocalDate testEndedOn) {
        var due = submission
                .startPeriod(number, testEndedOn)
                .orElseGet(() -> LocalDate.parse(InspectionVariables.AGREED_DUE.get(task)));
        InspectionVariables.REPORT_DUE.set(task, EngineDate.due(due));
    }
}
