package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.inspection.InspectionForms.accepted;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;
import static spotcheck.notification.NotificationForms.NOTICE;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.notification.NotificationForms;
import spotcheck.objection.ObjectionForms;
import spotcheck.rectification.LadderForms;
import spotcheck.sampling.OnlineForms;
import spotcheck.sampling.SamplingForms;

/** Each day that is entered lies between the days of the case before and after it: the case runs from the 2nd to the 4th. */
class DateOrderProcessTest extends Procedure {

    private static final String BEFORE = "2026-03-01";

    @Test
    void theVisitTheSampleAndItsSealFollowTheOpening() {
        opened(CHONGQING, "producer");
        daysPass(1);
        does("assignSamplers", team(region()));
        refused("showNotice", with(notice(), "visitDate", "1900-01-01"), "「到场日期」不得早于立案日期（2026-03-02）");
        does("showNotice", notice());
        does("recordFindings", form("nothingSeen", true));
        does("drawSample", draw());
        refused("completeSheet", with(sheet(), "takenOn", "1999-01-01"), "「抽样日期」不得早于立案日期");
        refused("completeSheet", with(sheet(), "takenOn", BEFORE), "「抽样日期」不得早于到场日期（2026-03-03）");
        does("completeSheet", sheet());
        var sealed = with(seal(number + "-1"), "evidence", SamplingForms.CQ_EVIDENCE);
        refused("sealSamples", with(sealed, "sealedOn", BEFORE), "「封样日期」不得早于抽样日期（2026-03-03）");
    }

    @Test
    void theLaboratoryTestsWhatItHasAndReportsWhatItTested() {
        opened(CHONGQING, "producer");
        daysPass(1);
        sampled();
        daysPass(1);
        refused("receiveSample", with(accepted(), "receivedOn", BEFORE), "「收到样品日期」不得早于封样日期（2026-03-03）");
        does("receiveSample", accepted());
        does("checkLicences", licenceInOrder());
        refused("performTest", with(tested(), "testStartedOn", "2020-01-01"), "「检验开始日期」不得早于检验机构收样日期（2026-03-04）");
        refused("performTest", with(tested(), "testEndedOn", "2026-03-03"), "「检验结束日期」不得早于检验开始日期（2026-03-04）");
        does("performTest", tested());
        refused("issueReport", with(report("fails"), "issuedOn", "2020-06-01"), "「报告出具日期」不得早于检验结束日期（2026-03-04）");
        does("issueReport", report("fails"));
    }

    @Test
    void whoIsToldIsToldAfterTheNoticeAndObjectsAfterThat() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        daysPass(1);
        refused("receiveResultPapers", NotificationForms.papersReceivedOn(BEFORE), "「签收日期」不得早于检验报告出具日期（2026-03-02）");
        does(PARTY, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY.toString()));
        does(PARTY, "issueResultNotice", NOTICE);
        refused("registerService", NotificationForms.direct(BEFORE), "「收到日期」不得早于制作结果通知书的日期（2026-03-03）");
        does(PARTY, "registerService", NotificationForms.direct(TODAY.toString()));
        refused(
                "registerObjection",
                with(objection("inspection-conclusion"), "objectionFiledOn", BEFORE),
                "「提出日期」不得早于收到结果通知书的日期（2026-03-03）");
        ordered();
        refused(
                "recordRectification",
                with(LadderForms.report(today()), "reportedOn", BEFORE),
                "「提交日期」不得早于责令整改通知书所署日期（2026-03-03）");
    }

    @Test
    void theRetestFollowsItsSample() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        daysPass(1);
        retestGranted(PARTY);
        refused("registerRetestNotice", ObjectionForms.noticeReceived(BEFORE), "「收到日期」不得早于决定复检的日期（2026-03-03）");
        formalitiesDone();
        refused(
                "confirmRetestSample",
                with(ObjectionForms.sampleConfirmed(), "confirmedOn", BEFORE),
                "「确认日期」不得早于办妥复检手续的日期（2026-03-03）");
        does("confirmRetestSample", ObjectionForms.sampleConfirmed());
        refused(
                "receiveRetestSample",
                with(ObjectionForms.sampleReceived(), "reserveReceivedOn", BEFORE),
                "「接收日期」不得早于确认备用样品的日期（2026-03-03）");
        reserveGiven();
        does("receiveRetestSample", ObjectionForms.sampleReceived());
        refused(
                "performRetest",
                with(ObjectionForms.retestReport(ITEM, "fails"), "issuedOn", BEFORE),
                "「报告出具日期」不得早于复检机构接收备用样品的日期（2026-03-03）");
    }

    @Test
    void aParcelComesAfterItsOrderAndAReinspectionAfterTheOrderToRectify() {
        opened(CHONGQING, "online");
        daysPass(1);
        does("assignBuyers", OnlineForms.buyers(region()));
        var purchase = OnlineForms.purchase(OnlineForms.CQ_PURCHASE);
        refused("buyOnline", with(purchase, "orderedOn", BEFORE), "「下单日期」不得早于立案日期（2026-03-02）");
        does("buyOnline", purchase);
        refused("receiveParcel", with(OnlineForms.parcel(), "receivedOn", BEFORE), "「收样日期」不得早于下单日期（2026-03-03）");
        opened(CHONGQING, "producer");
        failedAndOrdered();
        rectified();
        refused(
                "holdReinspection",
                LadderForms.by(region(), LadderForms.held(LocalDate.parse(BEFORE))),
                "「复查日期」不得早于责令整改通知书所署日期");
    }

    private void refused(String task, Map<String, Object> form, String because) {
        assertThatThrownBy(() -> does(task, form)).hasMessageContaining(because);
        assertThat(openTasks(number)).contains(task);
    }
}
