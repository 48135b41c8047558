package spotcheck.sampling.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.CaseKey;
import spotcheck.engine.CitedRules;

/** Step 记录逾期未提供: the day agreed on the sampling sheet has passed without the standard's text. */
@Component
class RecordTextOverdueDelegate implements JavaDelegate {

    private final Entries entries;

    RecordTextOverdueDelegate(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.add(
                CaseKey.of(execution),
                "standardTextOverdue",
                "约定期限届满，未提供标准文本",
                Map.of("约定", PromisedText.PROMISE.get(execution)),
                CitedRules.of(execution));
    }
}
