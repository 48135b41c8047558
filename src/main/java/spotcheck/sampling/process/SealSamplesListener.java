package spotcheck.sampling.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.SampleSealing;
import spotcheck.sampling.SampleSealing.Seals;
import spotcheck.sampling.SamplingPapers;

/** Both samples are sealed apart and come into custody; the party has its copy of the sheet. */
@Component
class SealSamplesListener implements TaskListener {

    private final SampleSealing sealing;
    private final SamplingPapers papers;
    private final Cases cases;

    SealSamplesListener(SampleSealing sealing, SamplingPapers papers, Cases cases) {
        this.sealing = sealing;
        this.papers = papers;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        seal(spotCase, form, form.date("sealedOn"));
        papers.serveSheet(spotCase, "现场交付", form.date("sealedOn"));
    }

    private void seal(SpotCase spotCase, FormData form, LocalDate sealedOn) {
        sealing.seal(
                spotCase,
                new Seals(
                        sealedOn,
                        form.text("testSeal"),
                        form.text("reserveSeal"),
                        form.text("reserveStorage"),
                        form.findText("reservePlace")));
    }
}
