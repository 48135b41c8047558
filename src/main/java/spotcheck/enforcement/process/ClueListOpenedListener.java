package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;

/** Fills in what is known when a list of clues is made: the ground that the officer gave, the report, and who may take it. */
@TasksOf("enforcement")
class ClueListOpenedListener {

    private final Reports reports;
    private final OfferEnforcementTeamsListener teams;

    ClueListOpenedListener(Reports reports, OfferEnforcementTeamsListener teams) {
        this.reports = reports;
        this.teams = teams;
    }

    @OnOpening("userTask_listClues")
    void open(DelegateTask task, OpenedForm form) {
        var ground = EnforcementVariables.HAND_OVER_GROUND.find(task);
        if (ground != null) {
            form.show("handOverReason", ground);
        }
        teams.open(task, form);
        reports.find(FormData.caseOf(task), TestReport.FIRST)
                .ifPresent(filed -> form.show("listedReport", filed.report().number()));
    }
}
