package spotcheck.sampling.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.PaperService;
import spotcheck.custody.holding.Transport;
import spotcheck.custody.unit.Sealing;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.sampling.OnlineScope;
import spotcheck.sampling.SampleSealing;
import spotcheck.sampling.SampleSealing.Seals;
import spotcheck.sampling.SamplingPapers;
import spotcheck.sampling.SamplingSheets;
import spotcheck.sampling.SheetByRules;

/** The tasks of {@code online-sampling.bpmn}; who buys is said by {@link SamplerTasks}. */
@TasksOf("onlineSampling")
class OnlineSamplingTasks {

    private final OnlineScope scope;
    private final SamplingSheets sheets;
    private final SampleSealing sealing;
    private final SamplingPapers papers;
    private final Cases cases;
    private final SheetByRules rules;

    OnlineSamplingTasks(
            OnlineScope scope,
            SamplingSheets sheets,
            SampleSealing sealing,
            SamplingPapers papers,
            Cases cases,
            SheetByRules rules) {
        this.rules = rules;
        this.scope = scope;
        this.sheets = sheets;
        this.sealing = sealing;
        this.papers = papers;
        this.cases = cases;
    }

    /** The purchase lies within what may be bought online; what its price depends on is kept for the table. */
    @OnCompletion("userTask_buyOnline")
    void buyOnline(CaseNumber number, FormData form, DelegateTask task) {
        form.findText("onlineScope")
                .ifPresent(
                        chosen -> scope.refuseOutside(cases.get(number), chosen, form.findText("onlineScopeReason")));
        rules.refuseTooFew(number, new BigDecimal(form.text("orderQuantity")));
        SamplingVariables.MARKED_PRICE.set(task, form.ticked("priceShown"));
        SamplingVariables.FREE_OFFERED.set(task, false);
        SamplingVariables.DESTRUCTIVE.set(task, true);
    }

    /** What the parcel held goes to the decisions, ground by ground. */
    @OnCompletion("userTask_receiveParcel")
    void receiveParcel(FormData form, DelegateTask task) {
        var returns = form.words("returnSeen");
        var violations = form.words("parcelViolations");
        if ((!returns.isEmpty() || !violations.isEmpty())
                && form.findText("parcelNote").isEmpty()) {
            throw new Refused("parcelNote", "勾选了到货情形的，「情况说明」必须写明所见事实");
        }
        SamplingVariables.RETURN.set(task, returns);
        SamplingVariables.ILLEGAL.set(task, violations);
    }

    @OnOpening("userTask_sealParcel")
    void showPriceBasis(CaseNumber number, OpenedForm form, DelegateTask task) {
        ChosenPrice.show(task, form);
        rules.inWords(number).ifPresent(sampling -> form.show("rulesSampling", sampling));
    }

    /** Both samples of a parcel are sealed apart; neither stays with the seller (CQ23-42a, NMG-32c, NMG-32d). */
    @OnCompletion("userTask_sealParcel")
    void sealParcel(CaseNumber number, FormData form, DelegateTask task) {
        var spotCase = cases.get(number);
        sheets.enter(spotCase, SheetForm.online(spotCase, form, ChosenPrice.basis(task, form)));
        sealing.seal(
                spotCase,
                new Seals(
                        form.date("sealedOn"),
                        form.text("testSeal"),
                        form.text("reserveSeal"),
                        Sealing.LABORATORY,
                        form.findText("reservePlace"),
                        new Transport(
                                form.text("transport"),
                                form.findText("sampleTracking").orElse(null))));
    }

    /** Only now does the seller learn of the check: notice and sheet go out by post. */
    @OnCompletion("userTask_sendPapers")
    void sendPapers(CaseNumber number, FormData form) {
        var spotCase = cases.get(number);
        var tracking = form.text("papersTracking");
        var service = new PaperService("邮寄 " + tracking, form.date("sentOn"), "快递单号" + tracking);
        papers.serveNotice(spotCase, service);
        papers.serveSheet(spotCase, service);
    }

    /** Where the regime is silent the organizer decides, with its reason in the file. */
    @OnCompletion("userTask_decideReturn")
    void decideReturn(FormData form, DelegateTask task) {
        SamplingVariables.KEEPS_SAMPLE.set(task, form.text("returnDecision").equals("keep"));
    }
}
