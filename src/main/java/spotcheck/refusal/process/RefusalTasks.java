package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.refusal.LocalHandling;
import spotcheck.refusal.Proof;
import spotcheck.refusal.ProofKinds;
import spotcheck.refusal.Refusals;
import spotcheck.refusal.ReportTimes;
import spotcheck.refusal.Review;
import spotcheck.refusal.Warning;

/** The tasks of {@code refusal.bpmn}. */
@TasksOf("refusal")
class RefusalTasks {

    private final Cases cases;
    private final Refusals refusals;
    private final EnforcementTeams teams;
    private final SamplersOnSite samplers;

    RefusalTasks(Cases cases, Refusals refusals, EnforcementTeams teams, SamplersOnSite samplers) {
        this.samplers = samplers;
        this.cases = cases;
        this.refusals = refusals;
        this.teams = teams;
    }

    /** Those who were there: the samplers of the case. */
    @OnOpening("userTask_warnOfConsequences")
    void offerWarners(CaseNumber number, OpenedForm form) {
        var warners = samplers.of(cases.get(number));
        form.offer("warners", warners);
        form.show("warnedBy", samplers.usual(warners));
    }

    /** The party was warned, and gives way or not. */
    @OnCompletion("userTask_warnOfConsequences")
    void warnOfConsequences(CaseNumber number, FormData form, DelegateTask task) {
        boolean cooperates = form.text("reactionToWarning").equals("cooperates");
        refusals.warn(number, new Warning(form.dateTime("warnedOn", "warnedAt"), form.text("warnedPerson")));
        if (cooperates) {
            refusals.withdraw(number);
        }
        RefusalVariables.COOPERATES.set(task.getExecution(), cooperates);
    }

    /** What proves the refusal; there is at least one piece (CQ20-28a, NMG-24a). */
    @OnCompletion("userTask_collectProof")
    void collectProof(CaseNumber number, FormData form) {
        var kinds = form.rows("refusalProofs").stream()
                .map(row -> row.text("proofKind"))
                .toList();
        if (kinds.isEmpty()) {
            throw new Refused("refusalProofs", "拒检证据至少登记一项");
        }
        var witness = form.findText("witnessName").orElseGet(() -> "无见证人：" + form.text("noWitnessReason"));
        refusals.prove(
                cases.get(number),
                new Proof(form.date("refusedOn"), form.text("refusalFacts"), new ProofKinds(kinds), witness));
    }

    /** The form of finding. */
    @OnCompletion("userTask_findRefusal")
    void findRefusal(CaseNumber number, FormData form) {
        refusals.find(
                cases.get(number),
                form.text("refusalConduct"),
                form.text("refusingParty"),
                form.words("findingSignatures"));
    }

    /** Organizer and county authority were told. */
    @OnCompletion("userTask_reportRefusal")
    void reportRefusal(CaseNumber number, FormData form) {
        refusals.report(
                number,
                new ReportTimes(
                        form.dateTime("refusalReportedOn", "organizerToldAt"),
                        form.dateTime("refusalReportedOn", "countyToldAt")));
    }

    /** The organizing authority confirms the refusal, asks for more proof, or hears that the party gives way. */
    @OnCompletion("userTask_confirmRefusal")
    void confirmRefusal(CaseNumber number, FormData form, DelegateTask task) {
        var review = form.text("refusalFinding");
        refusals.review(number, Review.of(review));
        RefusalVariables.REVIEW.set(task.getExecution(), review);
    }

    /** Who may take the case over, with the county of the case chosen already. */
    @OnOpening("userTask_dealWithRefusal")
    void offerEnforcementTeams(CaseNumber number, OpenedForm form) {
        var spotCase = cases.get(number);
        form.offer("enforcementTeams", teams.of(spotCase));
        form.show("enforcementTeam", spotCase.handler());
    }

    /** The local authority says how it deals with the refusal. */
    @OnCompletion("userTask_dealWithRefusal")
    void dealWithRefusal(CaseNumber number, FormData form, DelegateTask task) {
        refuseEndlessBan(form);
        var spotCase = cases.get(number);
        var team = form.findText("enforcementTeam").orElse(spotCase.handler()); // older diagrams have another form
        var handling = new LocalHandling(
                form.text("penaltyBasis"),
                new LocalHandling.Summary(
                        form.text("localOpinion"),
                        form.findDate("summarySentOn").orElse(null)),
                teams.name(team),
                form.date("refusalHandedOn"));
        RefusalVariables.ENFORCER_BODY.set(task.getExecution(), team);
        refusals.deal(spotCase, handling);
    }

    /** A ban from market and trade lasts from a day to a later one (SX23-5-11). */
    private static void refuseEndlessBan(FormData form) {
        if (form.findDate("banUntil")
                .filter(until -> !until.isAfter(form.date("banFrom")))
                .isPresent()) {
            throw new Refused("banUntil", "禁入截止日期应当晚于起始日期");
        }
    }
}
