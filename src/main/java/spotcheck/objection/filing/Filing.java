package spotcheck.objection.filing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import spotcheck.casefile.Refused;

/**
 * A written objection as it came in.
 *
 * @param filedOn day of handing over, or of the postmark: it decides whether the objection is in time
 * @param receivedOn day on which the authority got it
 * @param disputedItems those in dispute, if the conclusion is
 */
public record Filing(
        Ground kind,
        LocalDate filedOn,
        LocalDate receivedOn,
        String contact,
        String address,
        String statement,
        DisputedItems disputedItems) {

    /** @throws Refused if the disputed items are missing */
    public Filing {
        if (kind == Ground.INSPECTION_CONCLUSION && disputedItems.names().isEmpty()) {
            throw new Refused("disputedItems", "对检验结论有异议的，应当写明有异议的检验项目");
        }
    }

    /** Whether it disputes the conclusion, so that a retest may settle it; else how the sample was taken. */
    @JsonIgnore
    public boolean isAgainstConclusion() {
        return kind == Ground.INSPECTION_CONCLUSION;
    }
}
