package spotcheck.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.ReportPart;

class ReportsTest extends StageTest {

    @Autowired
    private Reports reports;

    @Test
    void aReportIsReadBackAsItWasSubmitted() {
        var number = aCase("cq-2023", "seller");
        var report = SampleReports.report(
                "first",
                SampleReports.item("耐压", ItemClass.A, Judgement.FAILS),
                new ItemResult(
                        "标识", ReportPart.LABEL, ItemClass.C, null, null, null, Judgement.NOT_JUDGED, true, false));
        var filed = reports.submit(number, report);
        assertThat(reports.get(number, "first")).isEqualTo(filed);
        assertThat(reports.find(number, "retest")).isEmpty();
    }

    @Test
    void theNewestReportOfAKindCounts() {
        var number = aCase("cq-2023", "seller");
        var failing = SampleReports.report("first", SampleReports.item("耐压", ItemClass.A, Judgement.FAILS));
        reports.returnForCorrection(reports.submit(number, failing));
        var passing = SampleReports.report("first", SampleReports.item("耐压", ItemClass.A, Judgement.CONFORMS));
        var second = reports.accept(reports.submit(number, passing));
        assertThat(reports.get(number, "first")).isEqualTo(second);
        assertThat(reports.of(number)).extracting(FiledReport::status).containsExactly("returned", "accepted");
    }
}
