package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.SamplingPapers;

/** No sample was taken, for whatever reason: the organizer gets the record. */
@Component
class ReportNoSampleListener implements TaskListener {

    private final SamplingPapers papers;
    private final Cases cases;

    ReportNoSampleListener(SamplingPapers papers, Cases cases) {
        this.papers = papers;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        papers.reportNoSample(cases.get(FormData.caseOf(task)));
    }
}
