package spotcheck.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.campaign.Campaigns;
import spotcheck.engine.CaseKey;

/** End of a scheme: its file is closed. */
@Component
class CloseCampaignListener implements ExecutionListener {

    private final Campaigns campaigns;

    CloseCampaignListener(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void notify(DelegateExecution execution) {
        campaigns.close(
                CaseKey.of(execution),
                execution.getCurrentActivityId().replace("endEvent_", ""),
                execution.getBpmnModelElementInstance().getName());
    }
}
