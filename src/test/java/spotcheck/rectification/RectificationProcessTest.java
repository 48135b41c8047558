package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.filed;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.refusedSamples;
import static spotcheck.rectification.LadderForms.reinspectionReport;
import static spotcheck.sampling.SamplingForms.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.wait.EngineDate;
import spotcheck.rectification.order.Order;
import spotcheck.rectification.reinspection.Reinspection;

class RectificationProcessTest extends LadderStory {

    @Autowired
    JdbcClient jdbc;

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("rectification"))
                .as("but the lost party, whose whole cases are in LostPartyProcessTest")
                .isSubsetOf("callActivity_unreachableParty", "endEvent_unreachable");
        assertThat(notWalked("correction")).isSubsetOf("endEvent_unreachable");
        assertThat(notWalked("reinspection")).isEmpty();
    }

    @Test
    @Proves("CQ23-75")
    void aPartyThatRectifiesAndPassesTheFirstReinspectionMayProduceAgain() {
        var number = failing("cq-2023");
        var instance = rectified(number);
        reinspected(number, TODAY.plusDays(20), true);
        complete(number, "fileResultHandling", filed(TODAY.plusDays(20)));
        assertThat(outcome(instance)).isEqualTo("passed");
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Closed.class);
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isEqualTo(TODAY.plusDays(20)));
        assertThat(statuses(number, "rectification")).containsExactly("met");
        assertThat(statuses(number, "reinspection")).containsExactly("met");
    }

    @Test
    @Proves("NMG-56d")
    void aReportThatPassesDoesNotLetAPartyProduceBeforeTheAuthorityHasRecognizedIt() {
        var number = failing("nmg-trial");
        rectified(number);
        complete(number, "holdReinspection", held(TODAY.plusDays(20)));
        complete(number, "reportReinspection", reinspectionReport(TODAY.plusDays(20), true));
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isNull());
        complete(number, "concludeReinspection", Map.of("reinspectionFee", 800));
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isEqualTo(TODAY.plusDays(20)));
    }

    @Test
    void inInnerMongoliaTheHandlingIsReportedToTheOrganizerWithinNinetyDays() {
        var number = failing("nmg-trial");
        var instance = rectified(number);
        reinspected(number, TODAY.plusDays(20), true);
        assertThat(newest(number, "result-handling-report").rawDate()).isEqualTo(TODAY.plusDays(20 + 90));
        complete(number, "fileResultHandling", filed(TODAY.plusDays(20)));
        assertThat(statuses(number, "result-handling-report")).containsExactly("met");
        assertThat(outcome(instance)).isEqualTo("passed");
    }

    @Test
    void theOrderWaitsForTheFailingNoticeWhereTheRegimeSaysSo() {
        var number = failing("cq-2023");
        rectification(number, "with-failing-notice");
        assertThat(openTasks(number)).isEmpty();
        messages.tell(number, "failingNoticeServed");
        assertThat(openTasks(number)).containsExactly("issueOrder");
    }

    @Test
    void theOrderWaitsForTheLastObjectionWhereTheRegimeSaysSo() {
        var number = failing("cq-2023");
        rectification(number, "after-objection-closed");
        messages.tell(number, "failingNoticeServed");
        assertThat(openTasks(number)).isEmpty();
        messages.tell(number, "objectionsClosed");
        assertThat(openTasks(number)).containsExactly("issueOrder");
    }

    @Test
    void whereTheRegimeIsSilentTheOrganizerDecidesWhenToOrderAndSaysWhy() {
        var number = failing("cq-2023");
        rectification(number, "silent");
        isRefused(number, "decideOrderTiming", Map.of("orderTimingGround", "on-failing-report"), "「理由」必须填写");
        complete(
                number,
                "decideOrderTiming",
                Map.of("orderTimingGround", "on-failing-report", "orderTimingReason", "存在安全风险"));
        assertThat(openTasks(number)).containsExactly("issueOrder");
    }

    @Test
    void aPartyThatFailsTheFirstReinspectionIsAnnounced() {
        var number = failing("cq-2023");
        var instance = rectified(number);
        reinspected(number, TODAY.plusDays(20), false);
        assertThat(outcome(instance)).isEqualTo("failed");
        assertThat(reinspections.of(number))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reinspection.Concluded.class,
                        concluded -> assertThat(concluded.ending().outcome()).isEqualTo(Reinspection.Outcome.FAILED));
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Served.class);
    }

    @Test
    void inChongqingAPartyThatRefusesTheFirstReinspectionIsAnnounced() {
        var number = failing("cq-2023");
        var instance = rectified(number);
        complete(number, "holdReinspection", refusedSamples(TODAY.plusDays(20)));
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(openTasks(number)).isEmpty();
    }

    @Test
    void inInnerMongoliaAPartyThatRefusesTheReinspectionGoesToTheEnforcementTeam() {
        var number = failing("nmg-trial");
        var instance = rectified(number);
        complete(number, "holdReinspection", refusedSamples(TODAY.plusDays(20)));
        complete(number, "referEnforcement", Map.of("referralFacts", "拒绝复查"));
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(entryTitles(number)).contains("制发《案件移送书》");
    }

    @Test
    @Proves("CQ23-72a")
    void aPartyThatRefusesToRectifyWithoutGoodReasonIsAnnouncedWithoutAReinspection() {
        var number = failing("cq-2023");
        var instance = ordered(number);
        var refused = Map.<String, Object>of("partyAnswer", "refused", "refusalStatement", "不认可");
        isRefused(number, "recordRectification", refused, "「拒绝有无正当理由」必须填写");
        isRefused(number, "recordRectification", with(refused, "refusalGround", "justified"), "不按拒绝整改处理");
        complete(
                number,
                "recordRectification",
                Map.of("partyAnswer", "refused", "refusalStatement", "不认可结果，经核实无正当理由", "refusalGround", "yes"));
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(reinspections.of(number)).isEmpty();
    }

    @Test
    void theLastDayOfSixtyIsTheFirstWorkingDayAfterTheLabourDayHolidays() {
        var number = failing("cq-2023");
        ordered(number);
        assertThat(task(number, "recordRectification").getDueDate())
                .isEqualTo(EngineDate.due(LocalDate.of(2026, 5, 6)));
        dayComes(number, LocalDate.of(2026, 5, 6));
        assertThat(openTasks(number)).containsExactly("recordRectification");
        dayComes(number, LocalDate.of(2026, 5, 7));
        assertThat(openTasks(number)).containsExactly("handleOverdue", "recordRectification");
        assertThat(entryTitles(number)).contains("逾期未提交整改报告");
        assertThat(statuses(number, "rectification")).containsExactly("ended");
    }

    @Test
    void afterTheOrderWasWithdrawnNoStepOfTheLadderGoesOn() {
        var number = failing("cq-2023");
        rectified(number);
        orders.withdrawAll(number, "复检结论推翻初检结论");
        isRefused(number, "holdReinspection", held(TODAY.plusDays(20)), "撤回");
        assertThat(statuses(number, "reinspection")).containsExactly("withdrawn");
    }

    @Test
    void anOrderWithdrawnBetweenSamplesAndConclusionIsNotConcluded() {
        var number = failing("cq-2023");
        rectified(number);
        complete(number, "holdReinspection", held(TODAY.plusDays(20)));
        complete(number, "reportReinspection", reinspectionReport(TODAY.plusDays(20), false));
        orders.withdrawAll(number, "复检结论推翻初检结论");
        isRefused(number, "concludeReinspection", Map.of("reinspectionFee", 800), "撤回");
    }

    @Test
    void twoFailuresWithinTwoYearsWithAMajorRiskCallForAnInterview() {
        var first = failing("cq-2023");
        var number = failing("cq-2023");
        sameFirm(first, number);
        rectification(number, "on-failing-report");
        complete(
                number,
                "issueOrder",
                Map.of("rectifyRequirements", "更换原料", "riskJudgement", "major", "riskReason", "触电风险"));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decision.followUpMeasures"))
                .extracting(entry -> entry.details())
                .anyMatch(details -> details.contains("interview"));
    }

    private void sameFirm(CaseNumber first, CaseNumber second) {
        jdbc.sql("update spot_case set sampled_party = (select sampled_party from spot_case where number = ?)"
                        + " where number = ?")
                .params(first.value(), second.value())
                .update();
    }

    @Test
    void productionThatStoppedForGoodEndsTheHandlingButNotTheStop() {
        var number = failing("cq-2023");
        var instance = ordered(number);
        halt(number, TODAY);
        complete(number, "followUpHalt", Map.of("haltState", "stopped", "haltFindings", "设备已拆除"));
        complete(number, "fileResultHandling", filed(TODAY));
        assertThat(outcome(instance)).isEqualTo("productionStopped");
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Closed.class);
        assertThat(stops.of(number)).singleElement().satisfies(stop -> assertThat(stop.liftedOn())
                .isNull());
    }

    @Test
    void aSilentPartyIsUrgedAndThenReinspectedAllTheSame() {
        var number = silent();
        isRefused(
                number,
                "handleOverdue",
                Map.of("overdueHandling", "urged", "urgedUntil", "2026-05-06", "overdueReason", "电话催告"),
                "不得早于今天");
        isRefused(
                number,
                "handleOverdue",
                Map.of("overdueHandling", "urged", "urgedUntil", "2026-05-19", "overdueReason", "电话催告"),
                "不得晚于组织复查的最后一日（2026-05-18）");
        complete(
                number,
                "handleOverdue",
                Map.of("overdueHandling", "urged", "urgedUntil", "2026-05-14", "overdueReason", "电话催告"));
        assertThat(entryTitles(number)).contains("制发《整改催办函》");
        dayComes(number, LocalDate.of(2026, 5, 14));
        assertThat(openTasks(number)).containsExactly("recordRectification");
        dayComes(number, LocalDate.of(2026, 5, 15));
        complete(number, "handleOverdue", Map.of("overdueHandling", "reinspect", "overdueReason", "催告无果"));
        assertThat(openTasks(number)).containsExactly("holdReinspection");
    }

    @Test
    void aSilentPartyMayBeFoundToRefuse() {
        var number = silent();
        complete(number, "handleOverdue", Map.of("overdueHandling", "refused", "overdueReason", "无正当理由不申请复查"));
        assertThat(openTasks(number)).isEmpty();
        assertThat(entryTitles(number)).contains("处理逾期未整改");
    }
}
