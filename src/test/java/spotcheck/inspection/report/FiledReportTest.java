package spotcheck.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import spotcheck.casefile.Conclusion;
import spotcheck.preparation.content.ItemClass;

/** A report as it stands in the file. */
class FiledReportTest {

    private static final TestReport REPORT =
            SampleReports.report("first", SampleReports.item("耐压", ItemClass.A, Judgement.FAILS));

    private final FiledReport.Submitted submitted = new FiledReport.Submitted(1, REPORT);

    @Test
    void whatWaitsIsAcceptedOrReturnedAndAReturnedOneDoesNotCount() {
        assertThat(submitted.accept()).isInstanceOf(FiledReport.Standing.class);
        assertThat(submitted.returnForCorrection()).isNotInstanceOf(FiledReport.Standing.class);
        assertThat(submitted.accept().conclusion().found()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    @Test
    void itsWordLeadsBackToTheState() {
        assertThat(FiledReport.of(1, REPORT, "submitted")).isEqualTo(submitted);
        assertThat(FiledReport.of(1, REPORT, "accepted")).isEqualTo(submitted.accept());
        assertThat(FiledReport.of(1, REPORT, "returned")).isEqualTo(submitted.returnForCorrection());
        assertThat(submitted.returnForCorrection().status()).isEqualTo("returned");
        assertThatThrownBy(() -> FiledReport.of(1, REPORT, "lost")).hasMessage("No such state: lost");
    }
}
