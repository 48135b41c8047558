package spotcheck.objection.process.retest;

import java.math.BigDecimal;
import spotcheck.engine.form.FormData;
import spotcheck.objection.retest.Formalities;

/** Reads the fields by which two forms describe the applicant's formalities. */
final class FormalitiesForm {

    private FormalitiesForm() {}

    static Formalities read(FormData form) {
        return new Formalities(form.date("formalitiesDoneOn"), new BigDecimal(form.text("retestFeeAdvanced")));
    }
}
