package spotcheck.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseDeadline;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Deadlines;
import spotcheck.engine.CaseMessages;

/** What stories of rectification and suspension do alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LadderStory extends StageTest {

    @Autowired
    CaseMessages messages;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Orders orders;

    @Autowired
    OrderBook book;

    @Autowired
    OrderDesk desk;

    @Autowired
    Reinspections reinspections;

    CaseNumber failing(String regime) {
        var number = aCase(regime, "producer");
        cases.conclude(number, "unqualified");
        return number;
    }

    ProcessInstance rectification(CaseNumber number, String startsWith) {
        return start("rectification", number, Map.of("rectificationStart", startsWith));
    }

    /** Rectification up to the party's answer. */
    ProcessInstance ordered(CaseNumber number) {
        var instance = rectification(number, "on-failing-report");
        complete(number, "issueOrder", order());
        complete(number, "serveOrder", served(TODAY));
        return instance;
    }

    /** Rectification up to the first re-inspection. */
    ProcessInstance rectified(CaseNumber number) {
        var instance = ordered(number);
        clock.travelTo(TODAY.plusDays(20));
        complete(number, "recordRectification", report(TODAY.plusDays(20)));
        return instance;
    }

    static Map<String, Object> order() {
        return Map.of("rectifyRequirements", "查明原因，更换不合格原料", "riskJudgement", "none");
    }

    static Map<String, Object> served(LocalDate on) {
        return Map.of("orderServedOn", on.toString(), "serviceWay", "direct", "reportReceivedOn", on.toString());
    }

    static Map<String, Object> report(LocalDate on) {
        return Map.of("partyAnswer", "rectified", "reportedOn", on.toString(), "rectificationResult", "已更换原料，自检合格");
    }

    /** A re-inspection from the samples to its conclusion. */
    void reinspected(CaseNumber number, LocalDate heldOn, boolean passes) {
        complete(number, "holdReinspection", held(heldOn));
        complete(number, "reportReinspection", reinspectionReport(heldOn, passes));
        complete(number, "concludeReinspection", Map.of("reportChecked", true));
    }

    static Map<String, Object> held(LocalDate on) {
        return Map.of(
                "heldOn",
                on.toString(),
                "reinspectors",
                "赵一、钱二",
                "partyCooperates",
                "yes",
                "sampleQuantity",
                3,
                "samplesFree",
                true);
    }

    static Map<String, Object> refusedSamples(LocalDate on) {
        return Map.of(
                "heldOn", on.toString(),
                "reinspectors", "赵一、钱二",
                "partyCooperates", "no",
                "reinspectionRefusal", "锁门拒绝，已录像");
    }

    static Map<String, Object> reinspectionReport(LocalDate on, boolean passes) {
        return Map.of(
                "reportNumber",
                "复2026-001",
                "issuedOn",
                on.toString(),
                "submittedOn",
                on.toString(),
                "mainTester",
                "孙三",
                "reviewer",
                "李四",
                "approver",
                "周五",
                "items",
                List.of(Map.of(
                        "item",
                        "导体电阻",
                        "part",
                        "physical",
                        "itemClass",
                        "A",
                        "judgement",
                        passes ? "conforms" : "fails")));
    }

    static Map<String, Object> filed(LocalDate on) {
        return Map.of("handlingPapers", List.of("order", "test-report"), "handlingReportedOn", on.toString());
    }

    List<String> statuses(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .map(CaseDeadline::status)
                .toList();
    }

    CaseDeadline newest(CaseNumber number, String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
