package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.Handover;
import spotcheck.enforcement.Handovers;
import spotcheck.objection.ObjectionForms;
import spotcheck.rectification.order.Order;
import spotcheck.sampling.SamplingForms;

/** Cases in which somebody disputes the result. */
class ObjectionCasesProcessTest extends Procedure {

    @Autowired
    private Handovers handovers;

    @Test
    void aRetestThatOverturnsTheConclusionWithdrawsTheOrder() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        retestGranted(PARTY);
        retested("conforms");
        assertThat(openTasks(number)).containsExactly("draftPublication");
        publishedAndClosed();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Withdrawn.class);
        assertThat(statuses("rectification")).containsExactly("withdrawn");
    }

    @Test
    void nobodyIsToldAConclusionThatWasRevoked() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        objects(PARTY, "sampling-process");
        samplingJudged(PARTY, "revoked");
        assertThat(openTasks(number)).containsExactly("draftPublication");
        notPublishedForWantOfAConclusion();
        disposed();
        isClosedAs("closed");
    }

    @Test
    void aRetestThatOverturnsTheConclusionIsHeardByTheEnforcementTeam() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failedSeriously();
        handedOver();
        told(PARTY);
        retestGranted(PARTY);
        retested("conforms");
        assertThat(openTasks(number)).contains("decideFiling", "reconsider");
        does(
                "reconsider",
                Map.of(
                        "enforcementDecision", "withdraw",
                        "reconsideredOn", TODAY.toString(),
                        "reconsiderReason", "复检结论为未发现不合格"));
        publishedAndClosed();
    }

    @Test
    @Proves({"NMG-48d", "CQ23-64d"})
    void anEnforcementCaseThatWasConcludedBeforeIsReviewedWhenTheConclusionFalls() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failedSeriously();
        handedOver();
        does("decideFiling", ClueForms.filing("filed", "caseReference", "立〔2026〕1号"));
        enforcementFedBack();
        told(PARTY);
        retestGranted(PARTY);
        retested("conforms");
        assertThat(saidBefore(number, "reviewConcludedCase")).asString().contains("行政处罚");
        published();
        disposed();
        assertThat(cases.get(number).closedOn()).isNotNull();
        assertThat(entryTitles(number)).as("what goes on after the close").contains("结案后继续办理的并行事项");
        does(
                "reviewConcludedCase",
                Map.of(
                        "reviewDecision", "withdraw",
                        "reviewedOn", TODAY.toString(),
                        "concludedReviewReason", "退还罚没款，移除信用记录"));
        assertThat(entryTitles(number)).contains("已告知执法机构检验结论被推翻", "复核已办结案件");
        assertThat(handovers.of(number)).hasOnlyElementsOfType(Handover.Withdrawn.class);
        assertThat(notWalked("enforcementReview")).isEmpty();
    }

    @Test
    void aRetestThatConfirmsTheConclusionLeavesTheOrderStanding() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        ordered();
        told(PARTY);
        retestGranted(PARTY);
        retested("fails");
        rectifiedAndPublished();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(paperKinds()).contains("retest-notice", "retest-result");
    }

    @Test
    void formalitiesThatAreMissedWaiveTheRetest() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        retestGranted(PARTY);
        does("registerRetestNotice", ObjectionForms.noticeReceived(TODAY.toString()));
        var lastDay = deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals("retest-formalities"))
                .findFirst()
                .orElseThrow()
                .dueDate();
        dayComes(number, lastDay.plusDays(1));
        does("confirmFormalitiesOver", Map.of("formalitiesFound", "late"));
        rectifiedAndPublished();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(statuses("retest-formalities")).containsExactly("ended");
    }

    @Test
    void whoTampersWithTheReserveSampleLosesTheRetest() {
        opened(INNER_MONGOLIA, "producer");
        failedAndOrdered();
        retestGranted(PARTY);
        formalitiesDone();
        does("confirmRetestSample", ObjectionForms.causes("tampered-by-sampled-party"));
        rectifiedAndPublished();
        assertThat(paperKinds()).contains("retest-termination");
    }

    @Test
    void sellerAndProducerShareOneRetest() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        told(PRODUCER);
        ordered();
        retestGranted(PARTY);
        retestGranted(PRODUCER);
        assertThat(openTasks(number)).containsExactlyInAnyOrder("recordRectification", "registerRetestNotice");
        retested("fails");
        rectifiedAndPublished();
        assertThat(paperKinds()).containsOnlyOnce("retest-notice");
    }

    @Test
    void aLateObjectionIsNotTakenUp() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        var lastDay = deadlines.open(number, "objection", PARTY).orElseThrow().dueDate();
        dayComes(number, lastDay.plusDays(1));
        does(
                "confirmObjectionPeriodOver",
                SamplingForms.with(objection("inspection-conclusion"), "objectionFound", "late"));
        rectifiedAndPublished();
        assertThat(statuses("objection")).containsExactly("ended");
        assertThat(paperKinds()).contains("objection-not-taken-up");
    }

    @Test
    void anObjectionToTheSamplingThatFailsChangesNothing() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objects(PARTY, "sampling-process");
        samplingJudged(PARTY, "maintained");
        rectifiedAndPublished();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    @Test
    void theResultIsPublishedOnlyAfterTheLastObjectionIsDecided() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        told(PRODUCER);
        ordered();
        objectionPeriodOver(PARTY);
        assertThat(openTasks(number)).contains("confirmObjectionPeriodOver").doesNotContain("draftPublication");
        objectionPeriodOver(PRODUCER);
        assertThat(openTasks(number)).contains("draftPublication");
        rectifiedAndPublished();
    }

    @Test
    void aFailingProductBoughtOnlineIsToldToThePlatformToo() {
        opened(INNER_MONGOLIA, "online");
        boughtOnline();
        failed();
        told(PARTY);
        told(PRODUCER);
        told(PLATFORM);
        ordered();
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        rectifiedAndPublished();
        assertThat(paperKinds()).filteredOn(kind -> kind.contains("notice")).hasSizeGreaterThan(2);
    }

    private void rectifiedAndPublished() {
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
    }
}
