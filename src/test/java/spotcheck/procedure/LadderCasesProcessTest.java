package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.custody.unit.UnitState;
import spotcheck.enforcement.ClueForms;
import spotcheck.rectification.LadderForms;
import spotcheck.rectification.order.Order;

/** Cases in which something failed: rectification, re-inspections, and what becomes of a party that does not follow. */
class LadderCasesProcessTest extends Procedure {

    @Test
    void inChongqingTheOrderWaitsForTheNoticeAndRunsBesideTheObjection() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        told(PARTY);
        assertThat(openTasks(number)).containsExactlyInAnyOrder("issueOrder", "registerObjection");
        ordered();
        rectified();
        reinspected(true);
        handlingFiled();
        assertThat(openTasks(number)).containsExactly("registerObjection");
        objectionPeriodOver(PARTY);
        publishedAndClosed();
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Closed.class);
    }

    @Test
    @Proves("NMG-3")
    void inInnerMongoliaTheOrderStartsWithTheFailingReportAndTheCaseEndsWithThePublication() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        assertThat(cases.get(number).isClosed()).isFalse();
        assertThat(openTasks(number)).contains("issueOrder", "issueResultNotice");
        ordered();
        rectified();
        reinspected(true);
        handlingFiled();
        told(PARTY);
        objectionPeriodOver(PARTY);
        assertThat(cases.get(number).isClosed()).isFalse();
        publishedAndClosed();
        assertThat(statuses("result-handling-report")).containsExactly("met");
        assertThat(custody.get(number).reserve().state()).isEqualTo(UnitState.DISPOSED);
    }

    @Test
    void aPartyThatPassesTheSecondReinspectionKeepsItsBusiness() {
        opened(CHONGQING, "producer");
        failedOnce();
        reinspected(false);
        announced();
        assertThat(deadlines.of(number))
                .filteredOn(deadline -> deadline.period().equals("second-reinspection-opens"))
                .extracting(CaseDeadline::dueDate)
                .containsExactly(today().plusDays(61));
        daysPass(61);
        reinspected(true);
        does("fileSuspensionHandling", LadderForms.filed(today()));
        publishedAndClosed();
        assertThat(entryTitles(number)).doesNotContain("制发《责令停业整顿通知书》");
    }

    @Test
    @Proves({"CQ23-72b", "CQ23-73d"})
    void aThirdFailureInChongqingIsReferredForTheLicence() {
        opened(CHONGQING, "producer");
        failedOnce();
        failedTwiceMore();
        publishedAndClosed();
        assertThat(entryTitles(number)).contains("制发《吊销营业执照案件移送书》");
    }

    @Test
    void aFirmThatStaysSilentIsCountedAsRefusingAndAnnounced() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objectionPeriodOver(PARTY);
        published();
        var lastDay = LocalDate.of(2026, 5, 6);
        dayComes(number, lastDay);
        assertThat(openTasks(number)).contains("recordRectification").doesNotContain("handleOverdue");
        dayComes(number, lastDay.plusDays(1));
        assertThat(entryTitles(number)).contains("逾期未提交整改报告");
        does("handleOverdue", Map.of("overdueHandling", "refused", "overdueReason", "无正当理由不申请复查"));
        announced();
        daysPass(61);
        does("holdReinspection", LadderForms.by(region(), LadderForms.refusedSamples(today())));
        does("referDefiance", Map.of("referralFacts", "拒绝复查"));
        disposed();
        isClosedAs("closed");
        assertThat(statuses("rectification")).containsExactly("ended");
        assertThat(statuses("reinspection")).containsExactly("withdrawn");
    }

    @Test
    void inInnerMongoliaARefusedReinspectionIsReferredAndNotAnnounced() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        ordered();
        told(PARTY);
        objectionPeriodOver(PARTY);
        rectified();
        does("holdReinspection", LadderForms.by(region(), LadderForms.refusedSamples(today())));
        does("referEnforcement", Map.of("referralFacts", "拒绝复查"));
        assertThat(openTasks(number)).containsExactly("draftPublication");
        publishedAndClosed();
    }

    @Test
    @Proves({"CQ23-77a", "CQ23-77c", "CQ20-71b", "CQN-4-1a"})
    void aSeriousProblemGoesToEnforcementBesideTheRestAndItsFeedbackComesBack() {
        opened(CHONGQING, "producer");
        sampled();
        failedSeriously();
        assertThat(openTasks(number)).contains("listClues", "receiveResultPapers");
        told(PARTY);
        ordered();
        handedOver();
        objectionPeriodOver(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        published();
        assertThat(cases.get(number).isClosed()).isFalse();
        does("decideFiling", ClueForms.filing("filed", "caseReference", "渝中市监立〔2026〕2号"));
        enforcementFedBack();
        disposed();
        isClosedAs("closed");
    }

    private void failedOnce() {
        failedAndOrdered();
        objectionPeriodOver(PARTY);
        rectified();
    }
}
