package spotcheck.inspection;

/**
 * A report as it stands in the file.
 *
 * @param status submitted, returned for correction, or accepted by the organizer
 */
public record FiledReport(long id, TestReport report, String status) {

    static final String SUBMITTED = "submitted";
    static final String RETURNED = "returned";
    static final String ACCEPTED = "accepted";

    public OverallConclusion conclusion() {
        return report.conclusion();
    }
}
