package spotcheck.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.campaign.CampaignOpening;
import spotcheck.casefile.PlanningFile;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.StartForm;

/** Start of a scheme: the file gets its number and its regime. */
@Component
class OpenCampaignListener implements ExecutionListener {

    private final StartForm form;
    private final CampaignOpening opening;

    OpenCampaignListener(StartForm form, CampaignOpening opening) {
        this.form = form;
        this.opening = opening;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var opened = opened(form.take(execution));
        execution.setProcessBusinessKey(opened.number().value());
        ProcessVariable.REGIME.set(execution, opened.regime().code());
    }

    private PlanningFile opened(FormData answers) {
        return answers.text("schemeBasis").equals("plan")
                ? opening.byPlan(answers.text("planLine"), answers.shown(), answers.legalBasis())
                : opening.special(answers.text("specialOccasion"), answers.shown(), answers.legalBasis());
    }
}
