package spotcheck.enforcement.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.CaseResult;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.enforcement.FeedbackPapers;
import spotcheck.enforcement.Handovers;
import spotcheck.enforcement.clue.ClueList;
import spotcheck.enforcement.clue.HandOverGrounds;
import spotcheck.enforcement.clue.Origin;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;

/**
 * The tasks of {@code enforcement.bpmn} at the beginning and the end; receipt and filing are in {@link FilingTasks}, a
 * conclusion that falls in {@link FallenConclusionTasks}.
 */
@TasksOf("enforcement")
class EnforcementTasks {

    private final Cases cases;
    private final Reports reports;
    private final EnforcementTeams teams;
    private final HandOverGrounds grounds;
    private final Handovers handovers;
    private final FeedbackPapers feedback;

    EnforcementTasks(
            Cases cases,
            Reports reports,
            EnforcementTeams teams,
            HandOverGrounds grounds,
            Handovers handovers,
            FeedbackPapers feedback) {
        this.feedback = feedback;
        this.grounds = grounds;
        this.cases = cases;
        this.reports = reports;
        this.teams = teams;
        this.handovers = handovers;
    }

    /** What is known when a list is made: the ground that the officer gave, the report, and who may take it. */
    @OnOpening("userTask_listClues")
    void showGroundReportAndTeams(CaseNumber number, OpenedForm form, DelegateTask task) {
        var ground = EnforcementVariables.HAND_OVER_GROUND.find(task);
        form.offer("handOverReasons", grounds.of(number, ground));
        if (ground != null) {
            form.show("handOverReason", ground);
        }
        var spotCase = cases.get(number);
        form.offer("enforcementTeams", teams.of(spotCase));
        form.show("enforcementTeam", spotCase.handler()); // the county of the case is chosen already
        reports.find(number, TestReport.FIRST)
                .ifPresent(filed -> form.show("listedReport", filed.report().number()));
    }

    /** The list with which a failing product or a refusal goes to enforcement. */
    @OnCompletion("userTask_listClues")
    void listClues(CaseNumber number, FormData form, DelegateTask task) {
        var spotCase = cases.get(number);
        var team = form.findText("enforcementTeam").orElse(spotCase.handler()); // older diagrams have another form
        var clues = new ClueList(
                Origin.RESULT,
                form.text("handOverReason"),
                form.text("handOverFacts"),
                teams.name(team),
                form.date("listHandedOn"));
        EnforcementVariables.ENFORCER_BODY.set(task.getExecution(), team);
        EnforcementVariables.HANDOVER.set(task.getExecution(), handovers.handOverList(spotCase, clues));
    }

    /** Enforcement feeds back what its case ended with, or says until when it will. */
    @OnCompletion("userTask_concludeCase")
    void concludeCase(CaseNumber number, FormData form, DelegateTask task) {
        var progress = form.text("caseProgress");
        long handover = EnforcementVariables.HANDOVER.get(task);
        if (progress.equals("concluded")) {
            handovers.conclude(handover, result(form), form.date("caseFedBackOn"), form.findText("penaltyBasis"));
            feedback.caseResult(number, EnforcementVariables.ENFORCER_BODY.find(task));
        } else {
            var until = form.date("feedbackPostponedTo");
            handovers.postponeFeedback(handover, until, form.text("feedbackPostponedReason"));
            EnforcementVariables.feedBackBy(task.getExecution(), until);
        }
        EnforcementVariables.CASE_RESULT.set(task.getExecution(), progress);
    }

    private static CaseResult result(FormData form) {
        return new CaseResult(
                form.text("caseDisposition"),
                CaseResult.Penalty.find(
                        form.findText("fine").map(BigDecimal::new).orElse(null),
                        form.findText("confiscated").map(BigDecimal::new).orElse(null),
                        form.findText("seriousList").map("listed"::equals).orElse(null)),
                form.findDate("crimeTransferredOn").orElse(null),
                form.date("caseConcludedOn"));
    }
}
