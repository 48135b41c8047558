package spotcheck.rectification.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.ItemsByRules;
import spotcheck.inspection.Testers;
import spotcheck.inspection.report.ItemRows;
import spotcheck.inspection.report.TestReport;
import spotcheck.rectification.reinspection.ReinspectionDesk;
import spotcheck.rectification.reinspection.ReinspectionResults;
import spotcheck.rectification.reinspection.ReinspectionTerms;
import spotcheck.rectification.reinspection.Reinspectors;

/** The tasks of {@code reinspection.bpmn}. */
@TasksOf("reinspection")
class ReinspectionTasks {

    private final ReinspectionDesk desk;
    private final ReinspectionResults results;
    private final ReinspectionTerms terms;
    private final Reinspectors reinspectors;
    private final Testers testers;
    private final EarlyResumptionTasks resumption;
    private final Cases cases;
    private final ItemsByRules rules;

    ReinspectionTasks(
            ReinspectionDesk desk,
            ReinspectionResults results,
            ReinspectionTerms terms,
            Reinspectors reinspectors,
            Testers testers,
            EarlyResumptionTasks resumption,
            Cases cases,
            ItemsByRules rules) {
        this.rules = rules;
        this.resumption = resumption;
        this.reinspectors = reinspectors;
        this.testers = testers;
        this.cases = cases;
        this.desk = desk;
        this.results = results;
        this.terms = terms;
    }

    /** Shows the handler which re-inspection it is, and its days. */
    @OnOpening("userTask_holdReinspection")
    void showTerm(DelegateTask task, CaseNumber number, OpenedForm form) {
        form.show("reinspectionTerm", terms.inWords(number, RectificationVariables.round(task.getExecution())));
        resumption.ask(number, form);
        form.offer("reinspectorOptions", reinspectors.of(cases.get(number)));
        form.show("reinspectionRules", results.firstBasis(number));
    }

    /** The handler held a re-inspection: samples were given, or refused. */
    @OnCompletion("userTask_holdReinspection")
    void holdReinspection(DelegateTask task, CaseNumber number, FormData form) {
        var execution = task.getExecution();
        var cooperates = form.text("partyCooperates").equals("yes");
        resumption.begin(number, form);
        reinspectors.refuseAlone(form.words("reinspectors"));
        RectificationVariables.REINSPECTORS.set(execution, new ArrayList<>(form.words("reinspectors")));
        desk.hold(
                number,
                RectificationVariables.round(execution),
                form.date("heldOn"),
                cooperates,
                form.findText("lateReason"));
        RectificationVariables.REINSPECTION_REFUSED.set(execution, !cooperates);
    }

    /** What failed is tested again; the rows are there with what the first report asked of them. */
    @OnOpening("userTask_reportReinspection")
    void showFailingItems(DelegateTask task, CaseNumber number, OpenedForm form) {
        var offered = testers.of(results.laboratory(number, RectificationVariables.round(task.getExecution())));
        form.offer("testers", offered);
        form.show("mainTester", testers.usual(offered));
        var rows = results.failedBefore(number).stream()
                .map(ItemRows::toBeTested)
                .map(row -> rules.byLimit(number, row))
                .toList();
        if (!rows.isEmpty()) {
            form.show("items", rows);
        }
    }

    /** The laboratory reports on the samples of a re-inspection. */
    @OnCompletion("userTask_reportReinspection")
    void reportReinspection(DelegateTask task, CaseNumber number, FormData form) {
        int round = RectificationVariables.round(task.getExecution());
        reinspectors.refuseTester(RectificationVariables.reinspectors(task), form.text("mainTester"));
        results.submit(
                number,
                round,
                TestReport.read(
                        TestReport.reinspection(round),
                        results.laboratory(number, round),
                        rules.judged(number, testers.named(form.values()))));
    }

    /** Shows the handler what the laboratory found. */
    @OnOpening("userTask_concludeReinspection")
    void showReport(DelegateTask task, CaseNumber number, OpenedForm form) {
        form.show("reportConclusion", results.reported(number, RectificationVariables.round(task.getExecution())));
    }

    /** The handling authority finds whether the re-inspection was passed, as the report has it. */
    @OnCompletion("userTask_concludeReinspection")
    void concludeReinspection(DelegateTask task, CaseNumber number) {
        var execution = task.getExecution();
        RectificationVariables.REINSPECTION_FINDING.set(
                execution, results.conclude(number, RectificationVariables.round(execution)));
    }
}
