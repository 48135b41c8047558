package spotcheck.sampling.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.PaperService;
import spotcheck.custody.holding.Transport;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.sampling.RegimeDuties;
import spotcheck.sampling.SampleSealing;
import spotcheck.sampling.SampleSealing.Seals;
import spotcheck.sampling.SamplingPapers;
import spotcheck.sampling.SamplingSheet;
import spotcheck.sampling.SamplingSheets;
import spotcheck.sampling.SamplingTeams;
import spotcheck.sampling.SheetByRules;

/** The tasks of {@code sampling.bpmn} on the sample: it is drawn, written up and sealed. */
@TasksOf("sampling")
class SampleTasks {

    private final SamplingTeams teams;
    private final SamplingSheets sheets;
    private final SampleSealing sealing;
    private final SamplingPapers papers;
    private final RegimeDuties duties;
    private final PromisedText promised;
    private final Cases cases;
    private final SheetByRules rules;

    SampleTasks(
            SamplingTeams teams,
            SamplingSheets sheets,
            SampleSealing sealing,
            SamplingPapers papers,
            RegimeDuties duties,
            PromisedText promised,
            Cases cases,
            SheetByRules rules) {
        this.rules = rules;
        this.teams = teams;
        this.sheets = sheets;
        this.sealing = sealing;
        this.papers = papers;
        this.duties = duties;
        this.promised = promised;
        this.cases = cases;
    }

    /** Only the case's samplers may have drawn the sample, never the party (CQ23-26b, NMG-19b, CQ20-23b); all are ticked. */
    @OnOpening("userTask_drawSample")
    void offerDrawers(CaseNumber number, OpenedForm form) {
        var names = teams.namesOf(number);
        form.offer("drawerOptions", names);
        form.show("drawnBy", List.copyOf(names.keySet()));
        rules.inWords(number).ifPresent(sampling -> form.show("rulesSampling", sampling));
    }

    /** The drawn sample lives long enough, and what its price depends on is known. */
    @OnCompletion("userTask_drawSample")
    void drawSample(CaseNumber number, FormData form, DelegateTask task) {
        if (form.ticked("limitedLife")) {
            duties.refuseShortLife(cases.get(number), form.date("expiryDate"));
        }
        SamplingVariables.DESTRUCTIVE.set(task, form.ticked("testDestroys"));
        SamplingVariables.FREE_OFFERED.set(task, form.ticked("offeredFree"));
        SamplingVariables.MARKED_PRICE.set(task, form.ticked("priceMarked"));
    }

    @OnOpening("userTask_completeSheet")
    void showPriceBasis(CaseNumber number, OpenedForm form, DelegateTask task) {
        ChosenPrice.show(task, form);
        rules.inWords(number).ifPresent(sampling -> form.show("rulesSampling", sampling));
    }

    /** The sampling sheet is entered and numbered; whether the party signed it routes. */
    @OnCompletion("userTask_completeSheet")
    void completeSheet(CaseNumber number, FormData form, DelegateTask task) {
        var spotCase = cases.get(number);
        var sheet = SheetForm.onSite(spotCase, form, ChosenPrice.basis(task, form));
        if (sheet.price().signum() > 0) {
            duties.refuseMissingReceipt(spotCase, form.ticked("receiptTaken"));
        }
        sheets.enter(spotCase, sheet);
        PaidByUnit.check(form);
        promised.watch(spotCase, form);
        SamplingVariables.SIGNATURE_REFUSED.set(
                task, sheet.signature().equals(SamplingSheet.REFUSED) && !isJustified(form));
    }

    /** Only who refuses to sign without good reason refuses the check (CQ20-28-3). */
    private static boolean isJustified(FormData form) {
        return form.findText("signatureGround").filter("justified"::equals).isPresent();
    }

    /** Both samples are sealed apart and come into custody; the party has its copy of the sheet. */
    @OnCompletion("userTask_sealSamples")
    void sealSamples(CaseNumber number, FormData form) {
        var spotCase = cases.get(number);
        var sealedOn = form.date("sealedOn");
        sealing.seal(
                spotCase,
                new Seals(
                        sealedOn,
                        form.text("testSeal"),
                        form.text("reserveSeal"),
                        form.text("reserveStorage"),
                        form.findText("reservePlace"),
                        new Transport(
                                form.text("transport"),
                                form.findText("sampleTracking").orElse(null))));
        papers.serveSheet(
                spotCase,
                new PaperService("现场交付", sealedOn, sheets.latest(number).signedHow()));
    }
}
