package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.custody.Sealing;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.SampleSealing;
import spotcheck.sampling.SampleSealing.Seals;
import spotcheck.sampling.SamplingSheets;

/** Both samples of a parcel are sealed apart; neither stays with the seller (CQ23-42a, NMG-32c, NMG-32d). */
@Component
class SealParcelListener implements TaskListener {

    private final SampleSealing sealing;
    private final SamplingSheets sheets;
    private final Cases cases;

    SealParcelListener(SampleSealing sealing, SamplingSheets sheets, Cases cases) {
        this.sealing = sealing;
        this.sheets = sheets;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        sheets.enter(spotCase, SheetForm.online(spotCase, form, ChosenPrice.basis(task, form)));
        sealing.seal(
                spotCase,
                new Seals(
                        form.date("sealedOn"),
                        form.text("testSeal"),
                        form.text("reserveSeal"),
                        Sealing.LABORATORY,
                        form.findText("reservePlace")));
    }
}
