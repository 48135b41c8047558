package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.filed;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.proposal;
import static spotcheck.rectification.LadderForms.refusedSamples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.wait.EngineDate;
import spotcheck.rectification.order.Order;
import spotcheck.rectification.order.OrderKind;
import spotcheck.rectification.order.Receipt;

class SuspensionProcessTest extends LadderStory {

    /** Announced on 2 March: the window opens on 2 May and closes on 30 May, both days off. */
    private static final LocalDate DAY_61 = TODAY.plusDays(61);

    private static final LocalDate DAY_89 = TODAY.plusDays(89);
    private static final LocalDate LAST_OF_SUSPENSION = LocalDate.of(2026, 8, 31);

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("suspension")).isEmpty();
    }

    @Test
    void theSecondReinspectionIsVisibleAtOnceAndDueOnDayEightyNine() {
        var number = failing("cq-2023");
        announced(number);
        var task = task(number, "holdReinspection");
        assertThat(task.getFollowUpDate()).isEqualTo(ChinaTime.toDate(DAY_61));
        assertThat(task.getDueDate()).isEqualTo(EngineDate.due(DAY_89));
        assertThat(forms.getTaskFormVariables(task.getId()).get("reinspectionTerm"))
                .isEqualTo("第2次复查：2026-05-02至2026-05-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2023", "cq-2020", "cq-2021", "national-2020"})
    @Proves({"CQ23-73a", "CQ20-68a", "CQN-3-3g", "O18-48"})
    void daySixtyIsTooEarlyForTheSecondReinspection(String regime) {
        var number = failing(regime);
        announced(number);
        clock.travelTo(DAY_61);
        isRefused(number, "holdReinspection", held(TODAY.plusDays(60)), DAY_61 + "至" + DAY_89);
    }

    @Test
    void daySixtyOneOpensTheWindow() {
        var number = failing("cq-2023");
        announced(number);
        clock.travelTo(DAY_61);
        complete(number, "holdReinspection", held(DAY_61));
        assertThat(openTasks(number)).containsExactly("reportReinspection");
        assertThat(entryTitles(number)).doesNotContain("超过法定期限组织复查");
    }

    @Test
    void dayEightyNineIsTheLastOfTheWindow() {
        var number = failing("nmg-trial");
        announced(number);
        clock.travelTo(DAY_89);
        complete(number, "holdReinspection", held(DAY_89));
        assertThat(entryTitles(number)).doesNotContain("超过法定期限组织复查");
        assertThat(statuses(number, "second-reinspection-closes")).containsExactly("met");
    }

    @Test
    @Proves("NMG-55a")
    void onDayNinetyTheReinspectionIsRefusedUnlessTheAuthoritySaysWhyItIsLate() {
        var number = failing("nmg-trial");
        announced(number);
        clock.travelTo(TODAY.plusDays(90));
        isRefused(number, "holdReinspection", held(TODAY.plusDays(90)), DAY_61 + "至" + DAY_89);
        var late = new HashMap<String, Object>(held(TODAY.plusDays(90)));
        late.put("lateReason", "当事人所在地连日封路");
        complete(number, "holdReinspection", late);
        assertThat(entryTitles(number)).contains("超过法定期限组织复查");
        assertThat(statuses(number, "second-reinspection-closes")).containsExactly("ended");
    }

    @Test
    void aPartyThatPassesTheSecondReinspectionMayProduceAgain() {
        var number = failing("nmg-trial");
        var instance = announced(number);
        clock.travelTo(DAY_61);
        reinspected(number, DAY_61, true);
        complete(number, "fileSuspensionHandling", filed(DAY_61));
        assertThat(outcome(instance)).isEqualTo("passed");
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Closed.class);
    }

    @Test
    @Proves("CQ23-73b")
    void aSecondFailureSuspendsBusinessOnlyWithTheLeadersApproval() {
        var number = failing("cq-2023");
        failedTwice(number);
        isRefused(number, "proposeSuspension", proposal(DAY_61), "不得早于明天");
        complete(number, "proposeSuspension", proposal(LAST_OF_SUSPENSION));
        complete(number, "approveSuspension", Map.of("suspensionReview", "returned"));
        assertThat(orders.newest(number, OrderKind.SUSPENSION)).isEmpty();
        complete(number, "proposeSuspension", proposal(LAST_OF_SUSPENSION));
        complete(number, "approveSuspension", Map.of("suspensionReview", "approved"));
        assertThat(orders.newest(number, OrderKind.SUSPENSION).orElseThrow()).isInstanceOf(Order.Issued.class);
        assertThat(entryTitles(number)).contains("制发《责令停业整顿通知书》");
    }

    @Test
    void theLeaderSeesWhatIsProposed() {
        var number = failing("cq-2023");
        failedTwice(number);
        complete(number, "proposeSuspension", proposal(LAST_OF_SUSPENSION));
        var task = task(number, "approveSuspension");
        assertThat(forms.getTaskFormVariables(task.getId()).get("proposedUntil"))
                .isEqualTo("2026-08-31");
    }

    @Test
    @Proves("CQ23-73c")
    void theThirdReinspectionComesAfterTheLastDayOfTheSuspension() {
        var number = failing("cq-2023");
        suspended(number);
        assertThat(task(number, "holdReinspection").getFollowUpDate())
                .isEqualTo(ChinaTime.toDate(LAST_OF_SUSPENSION.plusDays(1)));
        clock.travelTo(LAST_OF_SUSPENSION);
        isRefused(number, "holdReinspection", held(LAST_OF_SUSPENSION), "自2026-09-01起");
    }

    @Test
    void aPartyThatPassesTheThirdReinspectionClosesBothOrders() {
        var number = failing("cq-2023");
        var instance = suspended(number);
        third(number, true);
        complete(number, "fileSuspensionHandling", filed(LAST_OF_SUSPENSION.plusDays(1)));
        assertThat(outcome(instance)).isEqualTo("passed");
        assertThat(orders.of(number)).hasSize(2).allMatch(Order.Closed.class::isInstance);
    }

    @Test
    void aThirdFailureLeadsToTheRevocationOfTheLicence() {
        var number = failing("cq-2023");
        var instance = suspended(number);
        third(number, false);
        complete(number, "referRevocation", Map.of("referralFacts", "第三次复查不合格"));
        assertThat(outcome(instance)).isEqualTo("licenceRevocationReferred");
        assertThat(entryTitles(number)).contains("制发《吊销营业执照案件移送书》");
    }

    @Test
    void aPartyThatRefusesTheSecondReinspectionGoesToTheEnforcementTeam() {
        var number = failing("cq-2023");
        var instance = announced(number);
        clock.travelTo(DAY_61);
        complete(number, "holdReinspection", refusedSamples(DAY_61));
        referred(number);
        assertThat(outcome(instance)).isEqualTo("enforcementReferred");
    }

    @Test
    void aPartyThatRefusesTheThirdReinspectionGoesToTheEnforcementTeam() {
        var number = failing("nmg-trial");
        var instance = suspended(number);
        clock.travelTo(LAST_OF_SUSPENSION.plusDays(1));
        complete(number, "holdReinspection", refusedSamples(LAST_OF_SUSPENSION.plusDays(1)));
        referred(number);
        assertThat(outcome(instance)).isEqualTo("enforcementReferred");
    }

    @Test
    void aWithdrawnOrderStopsTheLadderBeforeTheSuspension() {
        var number = failing("cq-2023");
        failedTwice(number);
        orders.withdrawAll(number, "复检结论推翻初检结论");
        isRefused(number, "proposeSuspension", proposal(LAST_OF_SUSPENSION), "撤回");
    }

    @Test
    void aWithdrawnSuspensionIsFollowedByNoThirdReinspection() {
        var number = failing("cq-2023");
        suspended(number);
        orders.withdrawAll(number, "复检结论推翻初检结论");
        clock.travelTo(LAST_OF_SUSPENSION.plusDays(1));
        isRefused(number, "holdReinspection", held(LAST_OF_SUSPENSION.plusDays(1)), "撤回");
        assertThat(orders.of(number)).hasSize(2).allMatch(Order.Withdrawn.class::isInstance);
    }

    /** An order in force and an announcement of today. */
    private ProcessInstance announced(CaseNumber number) {
        desk.orderRectification(number, "更换不合格原料", null);
        receipts.served(number, OrderKind.RECTIFICATION, new Receipt(TODAY, "direct"), "王某签收", TODAY);
        deadlines.start(cases.get(number), "second-reinspection-opens", "", TODAY);
        deadlines.start(cases.get(number), "second-reinspection-closes", "", TODAY);
        return start("suspension", number, Map.of());
    }

    private ProcessInstance failedTwice(CaseNumber number) {
        var instance = announced(number);
        clock.travelTo(DAY_61);
        reinspected(number, DAY_61, false);
        return instance;
    }

    private ProcessInstance suspended(CaseNumber number) {
        var instance = failedTwice(number);
        complete(number, "proposeSuspension", proposal(LAST_OF_SUSPENSION));
        complete(number, "approveSuspension", Map.of("suspensionReview", "approved"));
        complete(
                number,
                "serveSuspension",
                Map.of("suspensionServedOn", DAY_61.toString(), "serviceWay", "direct", "serviceProof", "厂长王某签收"));
        return instance;
    }

    private void third(CaseNumber number, boolean passes) {
        clock.travelTo(LAST_OF_SUSPENSION.plusDays(1));
        reinspected(number, LAST_OF_SUSPENSION.plusDays(1), passes);
    }

    private void referred(CaseNumber number) {
        complete(number, "referDefiance", Map.of("referralFacts", "拒绝复查"));
    }
}
