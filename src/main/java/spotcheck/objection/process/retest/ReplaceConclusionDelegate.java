package spotcheck.objection.process.retest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Conclusion;
import spotcheck.engine.CaseKey;
import spotcheck.objection.Conclusions;
import spotcheck.objection.process.FallenConclusion;

/** Service task "the retest conclusion counts": what rests on the first one ends. */
@Component
class ReplaceConclusionDelegate implements JavaDelegate {

    private final Conclusions conclusions;
    private final FallenConclusion fallen;

    ReplaceConclusionDelegate(Conclusions conclusions, FallenConclusion fallen) {
        this.conclusions = conclusions;
        this.fallen = fallen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseKey.of(execution);
        conclusions.replace(number, Conclusion.of(RetestVariables.RETEST_CONCLUSION.get(execution)));
        fallen.tell(number);
    }
}
