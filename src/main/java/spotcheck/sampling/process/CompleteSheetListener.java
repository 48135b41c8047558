package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.RegimeDuties;
import spotcheck.sampling.SamplingSheet;
import spotcheck.sampling.SamplingSheets;

/** The sampling sheet is entered and numbered; whether the party signed it routes. */
@Component
class CompleteSheetListener implements TaskListener {

    private final SamplingSheets sheets;
    private final RegimeDuties duties;
    private final PromisedText promised;
    private final Cases cases;

    CompleteSheetListener(SamplingSheets sheets, RegimeDuties duties, PromisedText promised, Cases cases) {
        this.sheets = sheets;
        this.duties = duties;
        this.promised = promised;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        var sheet = SheetForm.onSite(spotCase, form, ChosenPrice.basis(task, form));
        if (sheet.price().signum() > 0) {
            duties.refuseMissingReceipt(spotCase, form.ticked("receiptTaken"));
        }
        sheets.enter(spotCase, sheet);
        promised.watch(spotCase, form);
        SamplingVariables.SIGNATURE_REFUSED.set(task, sheet.signature().equals(SamplingSheet.REFUSED));
    }
}
