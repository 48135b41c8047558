package spotcheck.campaign.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.campaign.CampaignCases;
import spotcheck.campaign.CampaignDraw;
import spotcheck.campaign.CampaignReading;
import spotcheck.campaign.Campaigns;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.engine.wait.EngineDate;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** The tasks of {@code campaign.bpmn}. */
@TasksOf("campaign")
class CampaignTasks {

    private final Campaigns campaigns;
    private final CampaignDraw draw;
    private final CampaignCases cases;
    private final CampaignReading reading;
    private final Institutions institutions;

    CampaignTasks(
            Campaigns campaigns,
            CampaignDraw draw,
            CampaignCases cases,
            CampaignReading reading,
            Institutions institutions) {
        this.campaigns = campaigns;
        this.draw = draw;
        this.cases = cases;
        this.reading = reading;
        this.institutions = institutions;
    }

    /** The line of the plan with its product, what was drafted before, and the bodies that serve the area. */
    @OnOpening("userTask_draftScheme")
    void showBasis(CaseNumber number, OpenedForm form) {
        var organizer = campaigns.file(number).organizer();
        form.show("planLineShown", reading.basis(number));
        var products = reading.productsToDraft(number);
        if (!products.isEmpty()) {
            form.show(CampaignForms.PRODUCTS, CampaignForms.rows(products));
        }
        form.offer("samplingBodies", named(institutions.serving(organizer, "sampling")));
        form.offer("laboratories", named(institutions.serving(organizer, "laboratory")));
    }

    private static Map<String, String> named(List<Institution> bodies) {
        var names = new LinkedHashMap<String, String>();
        bodies.forEach(body -> names.put(body.id(), body.name()));
        return names;
    }

    @OnCompletion("userTask_draftScheme")
    void draftScheme(CaseNumber number, FormData form, DelegateTask task) {
        var scheme = CampaignForms.scheme(form);
        campaigns.draft(number, scheme, CampaignForms.products(form));
        CampaignVariables.ENDS.set(task.getExecution(), EngineDate.due(scheme.endsOn()));
    }

    @OnOpening("userTask_approveScheme")
    void showScheme(CaseNumber number, OpenedForm form) {
        form.show("schemeShown", reading.inWords(number));
    }

    @OnCompletion("userTask_approveScheme")
    void approveScheme(FormData form, DelegateTask task) {
        CampaignVariables.RETURNED.set(
                task.getExecution(), form.text("schemeApproval").equals("returned"));
    }

    @OnOpening("userTask_adoptRules")
    void showRules(CaseNumber number, OpenedForm form) {
        form.show("rulesShown", campaigns.rulesInWords(number));
    }

    @OnCompletion("userTask_adoptRules")
    void adoptRules(CaseNumber number) {
        campaigns.adoptRules(number);
    }

    @OnOpening("userTask_makePool")
    void showRegister(CaseNumber number, OpenedForm form) {
        form.show("poolShown", "主体库中本地区、本环节共有" + draw.registered(number) + "个主体。");
    }

    @OnCompletion("userTask_makePool")
    void makePool(CaseNumber number, FormData form) {
        draw.makePool(number, CampaignForms.pool(form));
    }

    @OnOpening("userTask_drawFirms")
    void showDraw(CaseNumber number, OpenedForm form) {
        form.show("drawShown", reading.draw(number));
    }

    @OnCompletion("userTask_drawFirms")
    void drawFirms(CaseNumber number, FormData form, DelegateTask task) {
        var again = form.text("drawStep").equals("again");
        if (again) {
            draw.refuseFrozen(number);
        } else {
            draw.refuseUndrawn(number);
        }
        CampaignVariables.POOL_AGAIN.set(task.getExecution(), again);
    }

    @OnOpening("userTask_openCases")
    void showCases(CaseNumber number, OpenedForm form) {
        form.show("casesShown", reading.toOpen(number));
    }

    @OnCompletion("userTask_openCases")
    void openCases(CaseNumber number) {
        cases.open(number);
    }

    @OnOpening("userTask_runCampaign")
    void showProgress(CaseNumber number, OpenedForm form) {
        form.show("progressShown", reading.progress(number));
        form.offer("standingFirms", reading.standing(number));
    }

    /** Either the next of the draw steps in, or everybody was visited and the draw becomes public. */
    @OnCompletion("userTask_runCampaign")
    void runCampaign(CaseNumber number, FormData form, DelegateTask task) {
        var replaced = form.text("campaignStep").equals("replace");
        if (replaced) {
            draw.replace(number, form.text("firmOut"), CampaignForms.ground(form));
        } else {
            cases.refuseSecret(number);
            draw.over(number);
        }
        CampaignVariables.REPLACED.set(task.getExecution(), replaced);
    }
}
