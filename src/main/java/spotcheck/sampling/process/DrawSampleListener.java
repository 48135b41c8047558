package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.RegimeDuties;

/** The drawn sample lives long enough, and what its price depends on is known. */
@Component
class DrawSampleListener implements TaskListener {

    private final RegimeDuties duties;
    private final Cases cases;

    DrawSampleListener(RegimeDuties duties, Cases cases) {
        this.duties = duties;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        if (form.ticked("limitedLife")) {
            duties.refuseShortLife(cases.get(FormData.caseOf(task)), form.date("expiryDate"));
        }
        SamplingVariables.DESTRUCTIVE.set(task, form.ticked("testDestroys"));
        SamplingVariables.FREE_OFFERED.set(task, form.ticked("offeredFree"));
        SamplingVariables.MARKED_PRICE.set(task, form.ticked("priceMarked"));
    }
}
