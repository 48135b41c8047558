package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.enforcement.ClueForms;
import spotcheck.notification.NotificationForms;
import spotcheck.refusal.RefusalForms;
import spotcheck.sampling.OnlineForms;
import spotcheck.sampling.SamplingForms;

/** Every way through the overview, from the opening of a case to each of its ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcedureProcessTest extends Procedure {

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("spotCheck")).isEmpty();
        assertThat(notWalked("withoutConclusion")).isEmpty();
    }

    @Test
    void aProductWithoutFaultIsPublishedAndItsSampleDisposedOf() {
        opened(CHONGQING, "producer");
        sampled();
        passed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        publishedAndClosed();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(orders.of(number)).isEmpty();
        assertThat(paperKinds()).contains("sampling-sheet");
    }

    @Test
    void aRefusalInInnerMongoliaIsHandedOverWithoutAWarning() {
        opened(INNER_MONGOLIA, "producer");
        found("nonCooperation", List.of("hinders-removal"), "findingsNote", "锁门");
        refusalProven();
        does(
                "dealWithRefusal",
                RefusalForms.handling("local-fine", cases.get(number).handler()));
        does("receiveClues", ClueForms.receipt("accepted"));
        does("decideFiling", ClueForms.filing("not-filed", "filingReason", "已改正且情节轻微"));
        does("listNotFiled", ClueForms.feedback());
        isClosedAs("refused");
        assertThat(custody.current(number)).isEmpty();
    }

    @Test
    void aProductThatMayNotBeSampledEndsTheCase() {
        opened(CHONGQING, "seller");
        found("noSamplingSeen", List.of("stock-insufficient"), "findingsNote", "只有一卷");
        does("recordNoSample", SamplingForms.form("noSampleNote", "只有一卷"));
        isClosedAs("notSampled");
        assertThat(paperKinds()).contains("no-sample-record");
    }

    @Test
    void aClueFoundOnSiteIsHandedOverAndFedBack() {
        opened(INNER_MONGOLIA, "seller");
        found("violationSeen", List.of("no-conformity-certificate"), "findingsNote", "无合格证");
        clueHandedOver();
        does("verifyClue", ClueForms.filing("filed", "caseReference", "呼市监立〔2026〕1号"));
        does("reportClueFiled", ClueForms.feedback());
        disposed();
        isClosedAs("clueHandled");
    }

    @Test
    void aTestThatCannotBeMadeEndsTheCaseWithoutAConclusion() {
        opened(CHONGQING, "seller");
        sampled();
        testingFailed();
        disposed();
        isClosedAs("notInspected");
        assertThat(cases.get(number).conclusion()).isNull();
    }

    @Test
    void aSampleThatIsRefusedMayEndTheCase() {
        opened(INNER_MONGOLIA, "seller");
        sampled();
        receptionRefused();
        does("decideOnRejection", Map.of("rejectionDecision", "close", "rejectionDecisionReason", "该产品已停产"));
        disposed();
        isClosedAs("sampleRefused");
    }

    @Test
    void aProductBoughtOnlineIsReportedToEverybodyWhoMustKnow() {
        opened(CHONGQING, "online");
        boughtOnline();
        passed();
        told(PARTY);
        leftUntold(PRODUCER);
        leftUntold(PLATFORM);
        objectionPeriodOver(PARTY);
        publishedAndClosed();
    }

    @Test
    void aFailingProductIsRectifiedAndItsSampleDisposedOf() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
        assertThat(statuses("rectification")).containsExactly("met");
        assertThat(statuses("reinspection")).containsExactly("met");
        assertThat(statuses("objection")).containsExactly("ended");
        assertThat(paperKinds()).contains("rectification-order");
    }

    @Test
    void aProducerThatStoppedForGoodIsNotReinspected() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        stoppedForGood();
        objectionPeriodOver(PARTY);
        publishedAndClosed();
    }

    @Test
    @Proves({"NMG-54c", "NMG-54d", "NMG-55b", "NMG-55d"})
    void aProducerThatFailsThreeTimesLosesItsLicenceWhileEnforcementGoesOn() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failedSeriously();
        handedOver();
        ordered();
        told(PARTY);
        objectionPeriodOver(PARTY);
        rectified();
        failedTwiceMore();
        published();
        disposed();
        assertThat(openTasks(number)).containsExactly("decideFiling");
        does("decideFiling", ClueForms.filing("filed", "caseReference", "呼市监立〔2026〕2号"));
        enforcementFedBack();
        isClosedAs("closed");
    }

    @Test
    void aConclusionThatFallsEndsWhatRestsOnIt() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objects(PARTY, "sampling-process");
        samplingJudged(PARTY, "revoked");
        assertThat(openTasks(number)).containsExactly("draftPublication");
        notPublishedForWantOfAConclusion();
        disposed();
        isClosedAs("closed");
        assertThat(cases.get(number).conclusion()).isNull();
        assertThat(statuses("rectification")).containsExactly("withdrawn");
        assertThat(statuses("reinspection")).containsExactly("withdrawn");
    }

    @Test
    void whoIsNotYetToldIsToldTheConclusionThatStands() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        does(PRODUCER, "issueResultNotice", NotificationForms.NOTICE);
        retestGranted(PARTY);
        retested("conforms");
        assertThat(forms.getTaskFormVariables(
                                taskOf(PRODUCER, "decideNotification").getId())
                        .get("conclusion"))
                .isEqualTo("qualified");
        assertThat(entryTitles(number)).contains("结论改变，原结果通知不再送达");
        leftUntold(PRODUCER);
        publishedAndClosed();
    }

    @Test
    void aParcelThatArrivesDamagedGoesBack() {
        opened(CHONGQING, "online");
        orderedOnline();
        does(
                "receiveParcel",
                SamplingForms.with(
                        OnlineForms.parcel(), "returnSeen", List.of("altered-in-transit"), "parcelNote", "外皮破裂"));
        does("arrangeReturn", SamplingForms.form("returnedOn", "2026-03-02", "returnTracking", "SF101"));
        isClosedAs("notSampled");
    }
}
