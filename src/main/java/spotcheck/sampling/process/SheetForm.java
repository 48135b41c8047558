package spotcheck.sampling.process;

import java.math.BigDecimal;
import spotcheck.casefile.SpotCase;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.SamplingSheet;

/** Reads a sampling sheet from the forms {@code complete-sheet} and {@code seal-parcel}. */
final class SheetForm {

    private SheetForm() {}

    /** @param priceBasis word of {@link spotcheck.sampling.PriceBasis} */
    static SamplingSheet onSite(SpotCase spotCase, FormData form, String priceBasis) {
        return new SamplingSheet(
                spotCase.number().value(),
                "",
                form.date("takenOn"),
                form.text("sampleName"),
                form.findText("sampleSpec").orElse(null),
                number(form, "sampleBase"),
                form.text("measureUnit"),
                number(form, "testQuantity"),
                number(form, "reserveQuantity"),
                priceBasis,
                number(form, "amountPaid"),
                form.text("appliedStandard"),
                form.text("signatureState"));
    }

    /** Online the parcel is all there is to draw from, and nobody signs for the seller. */
    static SamplingSheet online(SpotCase spotCase, FormData form, String priceBasis) {
        return new SamplingSheet(
                spotCase.number().value(),
                "",
                form.date("sealedOn"),
                form.text("sampleName"),
                form.findText("sampleSpec").orElse(null),
                number(form, "receivedQuantity"),
                form.text("measureUnit"),
                number(form, "testQuantity"),
                number(form, "reserveQuantity"),
                priceBasis,
                number(form, "amountPaid"),
                form.text("appliedStandard"),
                SamplingSheet.UNSIGNED_ONLINE);
    }

    private static BigDecimal number(FormData form, String key) {
        return new BigDecimal(form.text(key));
    }
}
