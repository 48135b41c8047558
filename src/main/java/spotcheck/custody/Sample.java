package spotcheck.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.CaseNumber;
import spotcheck.custody.unit.SealedUnit;

/** What was taken at one visit: a test sample and a reserve sample of the same product. */
public record Sample(
        long id,
        CaseNumber caseNumber,
        String sheetNumber,
        LocalDate takenOn,
        List<String> takenBy,
        BigDecimal base,
        String measure,
        SealedUnit test,
        SealedUnit reserve) {

    /** Word of {@code sampleDisposition}: whether the test sample was given or bought. */
    public String provision() {
        return NewSample.FREE.equals(test.priceBasis()) ? "free" : "purchased";
    }

    /** Word of {@code sampleDisposition}: where the reserve sample is kept. */
    public String storage() {
        return reserve.storage();
    }
}
