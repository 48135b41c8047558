package spotcheck.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static spotcheck.publication.PublicationForms.announcement;
import static spotcheck.publication.PublicationForms.disclosure;
import static spotcheck.publication.PublicationForms.draft;
import static spotcheck.publication.PublicationForms.failure;
import static spotcheck.publication.PublicationForms.withheld;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.inspection.report.Judgement;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.SampleReports;
import spotcheck.inspection.report.TestReport;
import spotcheck.preparation.content.ItemClass;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicNoticeProcessTest extends PublicationStory {

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Reports reports;

    private static final Map<String, LocalDate> UPWARD = upward("150100", TODAY, "150000", TODAY);

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("publicNotice")).isEmpty();
    }

    @Test
    void aFailingResultIsPublishedAndTold() {
        var number = failing("cq-2023", "producer");
        var process = start("publicNotice", number, PUBLICATION);
        approved(number);
        complete(number, "publishResult", disclosure());
        assertThat(outcome(process)).isEqualTo("published");
        var published = rows.rows(number).get(0);
        assertThat(published.publication()).isInstanceOf(Publication.Published.class);
        assertThat(requireNonNull(published.release()).number()).startsWith("监督抽查结果公告〔2026〕");
        assertThat(published.proposal().proposedBy()).isEqualTo("cq-organizer");
        assertThat(requireNonNull(published.review()).reviewedBy()).isEqualTo("cq-leader");
        assertThat(publications.told(published.id()))
                .extracting(Told::recipient)
                .containsExactly("local-government", "superior-authority", "peer-departments", "social-organisations");
    }

    @Test
    void aResultIsKeptFromThePublicOnAGroundOfLawThatTheLeaderApproves() {
        var number = failing("nmg-trial", "producer");
        var process = start("publicNotice", number, PUBLICATION);
        isRefused(number, "draftPublication", Map.of("publishOrNot", "not-publish"), "「不公开的法定情形」必须填写");
        var withheld = withheld("private-rights");
        isRefused(number, "draftPublication", with(withheld, "notPublishedReason", "无"), "不得少于10个字符");
        isRefused(number, "draftPublication", withheld("other-law"), "「禁止公开的法律、行政法规及条款」必须填写");
        isRefused(number, "draftPublication", withheld("no-conclusion"), "不得以结论已撤销为由不公开");
        isRefused(number, "draftPublication", withheld("published-stands"), "此前没有公开过");
        complete(number, "draftPublication", withheld);
        complete(number, "approvePublication", Map.of("reviewAnswer", "returned", "reviewReason", "不属商业秘密"));
        complete(number, "draftPublication", withheld);
        complete(number, "approvePublication", Map.of("reviewAnswer", "approved"));
        assertThat(outcome(process)).isEqualTo("notPublished");
        assertThat(rows.rows(number).get(1).publication()).isInstanceOf(Publication.Declined.class);
    }

    @Test
    @Proves("CQ23-66c")
    void nobodyApprovesTheirOwnDraft() {
        var number = failing("cq-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        as("cq-leader", () -> complete(number, "draftPublication", draft()));
        as("cq-leader", () -> isRefused(number, "approvePublication", Map.of("reviewAnswer", "approved"), "不得为同一人"));
    }

    @Test
    void aDraftThatIsSentBackIsDraftedAgain() {
        var number = failing("cq-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        as("cq-organizer", () -> complete(number, "draftPublication", draft()));
        as(
                "cq-leader",
                () -> complete(
                        number, "approvePublication", Map.of("reviewAnswer", "returned", "reviewReason", "补充型号")));
        assertThat(openTasks(number)).containsExactly("draftPublication");
        assertThat(publications.of(number)).hasOnlyElementsOfType(Publication.Returned.class);
    }

    @Test
    void theWordsFollowTheConclusionOfTheCase() {
        var number = failing("cq-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        var passed = with(draft(), "publishedConclusion", "qualified");
        isRefused(number, "draftPublication", passed, "应与本案结论“不合格”一致");
        cases.conclude(number, null);
        isRefused(number, "draftPublication", draft(), "没有有效的检验结论");
    }

    @Test
    void aSecondPublicationCorrectsTheFirst() {
        var number = failing("cq-2023", "producer");
        start("publicNotice", number, PUBLICATION);
        approved(number);
        complete(number, "publishResult", disclosure());
        var first = rows.rows(number).get(0);
        cases.conclude(number, Conclusion.QUALIFIED);
        start("publicNotice", number, PUBLICATION);
        var corrected = with(draft(), "publishedConclusion", "qualified");
        isRefused(number, "draftPublication", corrected, "「更正的原因」必须填写");
        corrected.put("correctedPublication", requireNonNull(first.release()).number());
        corrected.put("correctionReason", "复检改变结论");
        complete(number, "draftPublication", corrected);
        assertThat(rows.rows(number).get(1).corrects()).isEqualTo(first.id());
        complete(number, "approvePublication", Map.of("reviewAnswer", "approved"));
        complete(number, "publishResult", disclosure());
        assertThat(entryTitles(number)).contains("制发《监督抽查结果公告》", "制发《监督抽查结果更正公告》");
    }

    @Test
    @Proves({"NMG-54d", "NMG-55a"})
    void theAnnouncementOpensTheWindowOfTheSecondReinspection() {
        var number = failing("nmg-trial", "producer");
        var process = start("publicNotice", number, ANNOUNCEMENT);
        as("nm-handler", () -> complete(number, "reportFailure", failure(UPWARD)));
        as(
                "nm-leader",
                () -> complete(
                        number, "approveAnnouncement", Map.of("reviewAnswer", "returned", "reviewReason", "补充情况")));
        as("nm-handler", () -> complete(number, "reportFailure", failure(UPWARD)));
        as("nm-leader", () -> complete(number, "approveAnnouncement", Map.of("reviewAnswer", "approved")));
        isRefused(number, "announceFailure", announcement(TODAY.minusDays(1)), "「公告日期」不得早于批准公告的日期");
        complete(number, "announceFailure", announcement(TODAY));
        assertThat(outcome(process)).isEqualTo("announced");
        assertThat(deadlines.of(number))
                .extracting(CaseDeadline::period, CaseDeadline::dueDate)
                .containsExactly(
                        tuple("second-reinspection-opens", TODAY.plusDays(61)),
                        tuple("second-reinspection-closes", TODAY.plusDays(89)));
    }

    @Test
    @Proves("NMG-54c")
    void aFailureIsReportedUpwardInOrder() {
        var number = failing("nmg-trial", "producer");
        start("publicNotice", number, ANNOUNCEMENT);
        isRefused(number, "reportFailure", failure(Map.of()), "应当逐级上报");
        isRefused(number, "reportFailure", failure(Map.of("150100", TODAY)), "不得缺级");
        isRefused(number, "reportFailure", failure(Map.of("150000", TODAY)), "不得缺级");
        isRefused(number, "reportFailure", failure(upward("150000", TODAY, "150100", TODAY)), "颠倒");
        isRefused(number, "reportFailure", failure(Map.of("随便", TODAY)), "「接收上报的部门」只能从给出的选项中选择");
        isRefused(number, "reportFailure", failure(upward("150100", TODAY, "150000", TODAY.minusDays(1))), "由先到后");
    }

    /** Given a draft, when it names another firm, product, spec, batch or items than the file, then it does not stand. */
    @ParameterizedTest
    @CsvSource({
        "publishedParty, 别家五金店, 被抽样对象",
        "publishedProduct, 铝芯电缆, 产品",
        "publishedSpec, BV 4.0, 规格型号",
        "publishedBatch, 2025-12, 生产日期或批号",
        "publishedProducer, 某电缆集团, 标称生产者"
    })
    @Proves({"CQ23-66a", "NMG-50b", "CQ20-62a", "O18-44"})
    void aDraftNamesTheFirmAndProductOfTheCase(String field, String other, String label) {
        for (var regime : List.of("cq-2023", "nmg-trial", "cq-2020", "sx-2023")) {
            var number = failing(regime, "seller");
            start("publicNotice", number, PUBLICATION);
            isRefused(number, "draftPublication", with(draft(), field, other), "「" + label + "」应与案卷所载");
            complete(number, "draftPublication", with(draft(), "publishedSpec", "ｂｖ 2.5"));
            assertThat(String.valueOf(forms.getTaskFormVariables(
                                    task(number, "approvePublication").getId())
                            .get("caseFacts")))
                    .contains("铜芯电缆", "2026-01", "某五金经营部" + number, "某线缆厂" + number, "不合格");
        }
    }

    private static Map<String, LocalDate> upward(String first, LocalDate on, String second, LocalDate later) {
        var upward = new LinkedHashMap<String, LocalDate>();
        upward.put(first, on);
        upward.put(second, later);
        return upward;
    }

    @Test
    void theDraftKnowsConclusionAndFailingItems() {
        var number = failing("cq-2023", "producer");
        reports.submit(
                number,
                SampleReports.report(
                        TestReport.FIRST,
                        SampleReports.item("导体电阻", ItemClass.A, Judgement.FAILS),
                        SampleReports.item("耐压", ItemClass.A, Judgement.FAILS),
                        SampleReports.item("标志", ItemClass.B, Judgement.CONFORMS)));
        reports.submit(
                number,
                SampleReports.report(TestReport.RETEST, SampleReports.item("耐压", ItemClass.A, Judgement.CONFORMS)));
        start("publicNotice", number, PUBLICATION);
        assertThat(forms.getTaskFormVariables(task(number, "draftPublication").getId()))
                .containsEntry("publishedConclusion", "unqualified")
                .containsEntry("failingItems", "导体电阻");
    }
}
