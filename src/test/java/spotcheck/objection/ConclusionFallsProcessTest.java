package spotcheck.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.objection.ObjectionForms.filing;
import static spotcheck.objection.ObjectionForms.informed;
import static spotcheck.objection.ObjectionForms.retestReport;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.rectification.order.Order;
import spotcheck.rectification.order.Orders;

/** What the handling of a failing result hears from notices and objections. */
class ConclusionFallsProcessTest extends ObjectionStory {

    @Autowired
    private Orders orders;

    @Test
    void theFailingNoticeServedOnTheSampledPartyLetsTheOrderGo() {
        var number = failing("cq-2023");
        start("rectification", number, Map.of("rectificationStart", "with-failing-notice"));
        tell(number, PRODUCER);
        assertThat(openTasks(number)).isEmpty();
        tell(number, PARTY);
        assertThat(openTasks(number)).containsExactly("issueOrder");
    }

    @Test
    void onlyTheLastObjectionLetsAWaitingOrderGo() {
        var number = failing("cq-2023");
        start("rectification", number, Map.of("rectificationStart", "after-objection-closed"));
        served(number, PARTY, "2026-03-02");
        maintain(number);
        assertThat(openTasks(number)).containsExactly("issueOrder");

        var other = failing("cq-2023");
        start("rectification", other, Map.of("rectificationStart", "after-objection-closed"));
        start("resultNotification", other, Map.of("conclusion", "unqualified", "recipient", PRODUCER));
        served(other, PARTY, "2026-03-02");
        maintain(other);
        assertThat(openTasks(other)).containsExactly("issueResultNotice");
    }

    @Test
    void aRevokedConclusionTakesTheOrderBack() {
        var number = failing("cq-2023");
        start("rectification", number, Map.of("rectificationStart", "on-failing-report"));
        complete(number, "issueOrder", Map.of("rectifyRequirements", "更换原料", "riskJudgement", "none"));
        served(number, PARTY, "2026-03-02");
        objectToSampling(number);
        complete(number, "decideObjection", decided("revoked"));

        assertThat(orders.of(number)).isNotEmpty().allSatisfy(order -> assertThat(order)
                .isInstanceOf(Order.Withdrawn.class));
    }

    @Test
    void aRetestThatOverturnsTheConclusionTakesTheOrderBack() {
        var number = failing("cq-2023");
        start("rectification", number, Map.of("rectificationStart", "on-failing-report"));
        complete(number, "issueOrder", Map.of("rectifyRequirements", "更换原料", "riskJudgement", "none"));
        served(number, PARTY, "2026-03-02");
        grantRetest(number);
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", "conforms"));
        assertThat(orders.of(number)).noneMatch(Order.Withdrawn.class::isInstance);
        complete(number, "informRetestResult", informed());

        assertThat(orders.of(number)).isNotEmpty().allSatisfy(order -> assertThat(order)
                .isInstanceOf(Order.Withdrawn.class));
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
    }

    @Test
    void nothingIsRetestedOnceTheConclusionIsRevoked() {
        var number = failing("cq-2023");
        served(number, PRODUCER, "2026-03-02");
        complete(number, "registerObjection", filing("inspection-conclusion", "2026-03-02", "2026-03-02"));
        study(number, List.of());
        served(number, PARTY, "2026-03-02");
        objectToSampling(number);
        complete(number, "decideObjection", decided("revoked"));

        isRefused(number, "decideRetest", Map.of("retestDecision", "retest", "decisionReasons", "同意"), "原检验结论已撤销");
    }

    @Test
    void aRetestThatWasRunningDoesNotBringARevokedConclusionBack() {
        var number = failing("cq-2023");
        served(number, PRODUCER, "2026-03-02");
        grantRetest(number);
        served(number, PARTY, "2026-03-02");
        objectToSampling(number);
        complete(number, "decideObjection", decided("revoked"));
        handOverSample(number);
        complete(number, "performRetest", retestReport("导体电阻", "conforms"));
        complete(number, "informRetestResult", Map.of("resultService", "direct", "resultProof", "张三签收"));

        assertThat(cases.get(number).conclusion()).isNull();
        assertThat(entryTitles(number)).contains("原检验结论已撤销，复检结论不作为检验结论");
    }

    private void tell(CaseNumber number, String recipient) {
        start("resultNotification", number, Map.of("conclusion", "unqualified", "recipient", recipient));
        if (task(number, "receiveResultPapers") != null) {
            complete(number, "receiveResultPapers", Map.of("papersReceivedOn", "2026-03-02", "papersRemark", "报告一份"));
        }
        complete(number, "issueResultNotice", Map.of("objectionContact", "李四"));
        complete(
                number,
                "registerService",
                Map.of(
                        "serviceResult", "delivered",
                        "serviceMethod", "direct",
                        "receivedOn", "2026-03-02",
                        "signedBy", "张三"));
    }

    private void maintain(CaseNumber number) {
        objectToSampling(number);
        complete(number, "decideObjection", decided("maintained"));
    }

    private void objectToSampling(CaseNumber number) {
        complete(number, "registerObjection", filing("sample-authenticity", "2026-03-02", "2026-03-02"));
        complete(
                number,
                "verifyObjection",
                Map.of("verificationFinding", "抽样记录与录像一致", "verificationOpinion", "maintain"));
    }

    private static Map<String, Object> decided(String decision) {
        return Map.of("objectionDecision", decision, "decisionReasons", "核查属实");
    }
}
