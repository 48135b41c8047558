package spotcheck.inspection.report;

/** A report as it stands in the file, in its state: only what waits can be accepted or returned (CQ23-49b, NMG-37a). */
public sealed interface FiledReport {

    long id();

    TestReport report();

    default OverallConclusion conclusion() {
        return report().conclusion();
    }

    /** Its word in {@code test_report.status}. */
    String status();

    /** Counts: it has not been sent back. */
    sealed interface Standing extends FiledReport {}

    /** Waits for whoever takes it as the result. */
    record Submitted(long id, TestReport report) implements Standing {

        Accepted accept() {
            return new Accepted(id, report);
        }

        Returned returnForCorrection() {
            return new Returned(id, report);
        }

        @Override
        public String status() {
            return "submitted";
        }
    }

    /** Taken as the result. */
    record Accepted(long id, TestReport report) implements Standing {

        @Override
        public String status() {
            return "accepted";
        }
    }

    /** The laboratory has to correct it and submit another. */
    record Returned(long id, TestReport report) implements FiledReport {

        @Override
        public String status() {
            return "returned";
        }
    }

    /** The report in the state of that word. */
    static FiledReport of(long id, TestReport report, String status) {
        var submitted = new Submitted(id, report);
        return switch (status) {
            case "submitted" -> submitted;
            case "accepted" -> submitted.accept();
            case "returned" -> submitted.returnForCorrection();
            default -> throw new IllegalStateException("No such state: " + status);
        };
    }
}
