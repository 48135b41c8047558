package spotcheck.enforcement.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.course.ConclusionChange;
import spotcheck.engine.CaseKey;

/** The conclusion fell on which the hand-over rests: the enforcement team is told, and has to decide. */
@Component
class EnforcementToldListener implements ExecutionListener {

    private final Entries entries;

    EnforcementToldListener(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        entries.add(CaseKey.of(execution), "enforcementTold", "已告知执法机构检验结论被推翻", Map.of(), ConclusionChange.BASIS);
    }
}
