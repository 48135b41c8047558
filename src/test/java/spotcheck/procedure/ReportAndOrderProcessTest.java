package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.inspection.InspectionForms;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.notification.NotificationForms;
import spotcheck.sampling.SamplingForms;

/** What is said before a sample is taken, what the report comes to, and the moment of the order. */
class ReportAndOrderProcessTest extends WalkedCase {

    @Autowired
    private Reports reports;

    /** Each point is told, or nobody goes on. */
    @ParameterizedTest
    @CsvSource({"cq-2020", "cq-2023", "nmg-trial"})
    @Proves({"CQ20-22c", "CQ23-24c", "NMG-18e"})
    void theSamplersExplainEveryPoint(String regime) {
        opened(regime, "producer");
        walksTo("showNotice");
        assertThatThrownBy(
                        () -> does("showNotice", SamplingForms.with(SamplingForms.notice(), "shown", "not-explained")))
                .hasMessageContaining("抽查性质、产品范围、抽样方法、检验依据、判定规则均应说明");
        does("showNotice", SamplingForms.notice());
        assertThat(openTasks(number)).containsExactly("recordFindings");
    }

    /** The conclusion follows from the items, one that fails is enough, and nobody can write another. */
    @ParameterizedTest
    @CsvSource({"conforms, QUALIFIED", "fails, UNQUALIFIED"})
    @Proves("CQ20-44b")
    void theConclusionFollowsFromTheItems(String judgement, Conclusion conclusion) {
        opened(CHONGQING_TRIAL, "producer");
        walksTo("issueReport");
        does("issueReport", InspectionForms.report(judgement));
        assertThatThrownBy(() -> does(
                        "acceptReport",
                        Map.of(
                                "reviewDecision",
                                "accept",
                                "seriousGround",
                                "none",
                                "seriousReason",
                                "无",
                                "conclusion",
                                judgement.equals("fails") ? "qualified" : "unqualified")))
                .as("a field that the form does not have")
                .isInstanceOf(RuntimeException.class);
        does(
                "acceptReport",
                judgement.equals("fails")
                        ? SamplingForms.with(InspectionForms.acceptedAsFailing(), "seriousGround", "none")
                        : Map.of("reviewDecision", "accept"));
        assertThat(cases.get(number).conclusion()).isEqualTo(conclusion);
    }

    /** What was tested on the spot is marked as such, item by item. */
    @Test
    @Proves("CQ23-49e")
    void anItemTestedOnTheSpotIsMarkedInTheReport() {
        opened(CHONGQING, "producer");
        differs("checkLicences", "onSiteItems", true);
        walksTo("issueReport");
        var items = new ArrayList<Map<String, Object>>();
        var first = new HashMap<String, Object>(InspectionForms.with(rows().get(0), "onSite", true));
        items.add(first);
        items.add(rows().get(1));
        does("issueReport", SamplingForms.with(InspectionForms.report("conforms"), "items", items));
        assertThat(reports.get(number, TestReport.FIRST).report().items())
                .extracting(ItemResult::onSite)
                .containsExactly(true, false);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows() {
        return (List<Map<String, Object>>) InspectionForms.report("conforms").get("items");
    }

    /** In Inner Mongolia with the report, in Chongqing of 2023 with the notice, under the one of 2021 when no objection is open. */
    @ParameterizedTest
    @CsvSource({"nmg-trial, NMG-52a, report", "cq-2023, CQ23-70a, notice", "cq-2021, CQN-3-3a, objection"})
    @Proves({"NMG-52a", "CQ23-70a", "CQN-3-3a"})
    void theOrderComesAtTheMomentThatTheArticleNames(String regime, String rule, String moment) {
        opened(regime, "producer");
        fails("none");
        walksTo("acceptReport");
        goesOn("acceptReport");
        assertThat(openTasks(number).contains("issueOrder")).isEqualTo(moment.equals("report"));
        if (taskOf(PARTY, "receiveResultPapers") != null) {
            does(PARTY, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY_TEXT));
        }
        does(PARTY, "issueResultNotice", NotificationForms.NOTICE);
        does(PARTY, "registerService", NotificationForms.direct(TODAY_TEXT));
        assertThat(openTasks(number).contains("issueOrder")).isEqualTo(!moment.equals("objection"));
        objectionPeriodOver(PARTY);
        assertThat(openTasks(number)).contains("issueOrder");
        assertThat(rulesOf("decision.rectificationStart")).contains(rule);
    }
}
