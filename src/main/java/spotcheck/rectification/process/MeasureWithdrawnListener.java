package spotcheck.rectification.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.course.ConclusionChange;
import spotcheck.engine.CaseKey;

/** The conclusion fell that asked for the measure: what was not carried out yet is carried out no more. */
@Component
class MeasureWithdrawnListener implements ExecutionListener {

    private final Entries entries;

    MeasureWithdrawnListener(Entries entries) {
        this.entries = entries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        entries.add(
                CaseKey.of(execution),
                "measure.withdrawn",
                "后续措施不再采取",
                Map.of("措施", FollowUpMeasure.title(execution), "原因", "检验结论被推翻"),
                ConclusionChange.BASIS);
    }
}
