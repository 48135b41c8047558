package spotcheck.planning.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFiles;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.planning.AnnualPlans;
import spotcheck.planning.PlanFiling;
import spotcheck.planning.PlanReading;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** The tasks of {@code annual-plan.bpmn}; the acknowledgement is the entry of its task. */
@TasksOf("annualPlan")
class AnnualPlanTasks {

    private final AnnualPlans plans;
    private final PlanFiling filing;
    private final PlanReading reading;
    private final PlanningFiles files;
    private final Authorities authorities;

    AnnualPlanTasks(
            AnnualPlans plans, PlanFiling filing, PlanReading reading, PlanningFiles files, Authorities authorities) {
        this.plans = plans;
        this.filing = filing;
        this.reading = reading;
        this.files = files;
        this.authorities = authorities;
    }

    /** The lines as they were last, the places of the own area, and what the levels above have planned. */
    @OnOpening({"userTask_draftPlan", "userTask_adjustPlan"})
    void showLines(CaseNumber number, OpenedForm form) {
        var plan = files.get(number);
        form.offer("planRegions", regions(plan.organizer()));
        form.show("plannedAbove", reading.above(plan));
        form.show("catalogueShown", reading.catalogue(plan));
        form.show("earlierResults", reading.earlierResults(plan));
        plans.newest(number).ifPresent(newest -> form.show(PlanForms.LINES, PlanForms.rows(newest.lines())));
    }

    private Map<String, String> regions(String organizer) {
        var regions = new LinkedHashMap<String, String>();
        authorities
                .atOrBelow(organizer)
                .forEach(
                        code -> authorities.find(code).map(Authority::name).ifPresent(name -> regions.put(code, name)));
        return regions;
    }

    /** What is to be decided or filed, in words. */
    @OnOpening({"userTask_reviewPlan", "userTask_approvePlan", "userTask_acknowledgePlan", "userTask_approveAdjustment"
    })
    void showPlan(CaseNumber number, OpenedForm form) {
        form.show("planShown", plans.newest(number).map(reading::inWords).orElse(""));
    }

    @OnOpening("userTask_filePlan")
    void showWhere(CaseNumber number, OpenedForm form) {
        showPlan(number, form);
        form.show(
                "filedWith",
                filing.above(files.get(number)).map(Authority::name).orElse(""));
    }

    @OnOpening("userTask_keepPlan")
    void showInForce(CaseNumber number, OpenedForm form) {
        form.show("planShown", plans.inForce(number).map(reading::inWords).orElse(""));
    }

    @OnCompletion("userTask_draftPlan")
    void draftPlan(CaseNumber number, FormData form) {
        plans.draft(
                number, PlanForms.lines(form), form.findText("findingAnswers").orElse(null));
    }

    /** Nothing is decided yet where the review lets it pass. */
    @OnCompletion("userTask_reviewPlan")
    void reviewPlan(CaseNumber number, FormData form, DelegateTask task) {
        var returned = form.text("planReview").equals("returned");
        if (returned) {
            plans.decide(number, false);
        }
        PlanVariables.RETURNED.set(task.getExecution(), returned);
    }

    @OnCompletion("userTask_approvePlan")
    void approvePlan(CaseNumber number, FormData form, DelegateTask task) {
        var approved = form.text("planApproval").equals("approved");
        plans.decide(number, approved);
        PlanVariables.RETURNED.set(task.getExecution(), !approved);
    }

    /** Sent to where it is filed: the period is kept, or was not. */
    @OnCompletion({"userTask_filePlan", "userTask_reportPlan"})
    void filePlan(CaseNumber number) {
        filing.meet(number);
    }

    @OnCompletion("userTask_keepPlan")
    void keepPlan(FormData form, DelegateTask task) {
        PlanVariables.ADJUSTED.set(task.getExecution(), form.text("planStep").equals("adjust"));
    }

    @OnCompletion("userTask_adjustPlan")
    void adjustPlan(CaseNumber number, FormData form) {
        plans.adjust(
                number,
                PlanForms.lines(form),
                form.text("adjustmentReason"),
                form.findText("findingAnswers").orElse(null));
    }

    @OnCompletion("userTask_approveAdjustment")
    void approveAdjustment(CaseNumber number, FormData form) {
        plans.decide(number, form.text("adjustmentApproval").equals("approved"));
    }
}
