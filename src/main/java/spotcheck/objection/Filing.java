package spotcheck.objection;

import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.Refused;

/**
 * A written objection as it came in.
 *
 * @param kind sampling-process, sample-authenticity or inspection-conclusion
 * @param filedOn day of handing over, or of the postmark: it decides whether the objection is in time
 * @param receivedOn day on which the authority got it
 * @param items items in dispute, if the conclusion is
 */
public record Filing(
        String kind,
        LocalDate filedOn,
        LocalDate receivedOn,
        String contact,
        String address,
        String statement,
        List<String> items) {

    static final String CONCLUSION = "inspection-conclusion";

    /** @throws Refused if the days or the disputed items contradict the rest */
    public Filing {
        items = List.copyOf(items);
        if (receivedOn.isBefore(filedOn)) {
            throw new Refused("objectionReceivedOn", "收到日期不得早于提出日期");
        }
        if (kind.equals(CONCLUSION) && items.isEmpty()) {
            throw new Refused("disputedItems", "对检验结论有异议的，应当写明有异议的检验项目");
        }
    }

    /** Whether it disputes the conclusion, so that a retest may settle it; else how the sample was taken. */
    public boolean isAgainstConclusion() {
        return kind.equals(CONCLUSION);
    }
}
