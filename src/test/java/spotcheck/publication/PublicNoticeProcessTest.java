package spotcheck.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static spotcheck.publication.PublicationForms.announcement;
import static spotcheck.publication.PublicationForms.disclosure;
import static spotcheck.publication.PublicationForms.draft;
import static spotcheck.publication.PublicationForms.failure;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.inspection.ItemClass;
import spotcheck.inspection.Judgement;
import spotcheck.inspection.Reports;
import spotcheck.inspection.SampleReports;
import spotcheck.inspection.TestReport;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicNoticeProcessTest extends PublicationStory {

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Reports reports;

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
    void theAuthorityMayDecideNotToPublishWithItsReason() {
        var number = failing("nmg-trial", "producer");
        var process = start("publicNotice", number, PUBLICATION);
        isRefused(number, "draftPublication", Map.of("publishOrNot", "not-publish"), "「不公开的理由」必须填写");
        complete(number, "draftPublication", Map.of("publishOrNot", "not-publish", "notPublishedReason", "依法不予公开"));
        assertThat(outcome(process)).isEqualTo("notPublished");
        assertThat(rows.rows(number).get(0).reason()).isEqualTo("依法不予公开");
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
        var nothing = with(with(draft(), "correctedPublication", "某号"), "correctionReason", "更正");
        isRefused(number, "draftPublication", nothing, "不存在更正");
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
    }

    @Test
    @Proves({"NMG-54d", "NMG-55a"})
    void theAnnouncementOpensTheWindowOfTheSecondReinspection() {
        var number = failing("nmg-trial", "producer");
        var process = start("publicNotice", number, ANNOUNCEMENT);
        as("nm-handler", () -> complete(number, "reportFailure", failure(TODAY)));
        as(
                "nm-leader",
                () -> complete(
                        number, "approveAnnouncement", Map.of("reviewAnswer", "returned", "reviewReason", "补充情况")));
        as("nm-handler", () -> complete(number, "reportFailure", failure(TODAY)));
        as("nm-leader", () -> complete(number, "approveAnnouncement", Map.of("reviewAnswer", "approved")));
        isRefused(number, "announceFailure", announcement(TODAY.minusDays(1)), "公告日期不得早于");
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
        isRefused(number, "reportFailure", failure(), "至少登记一级上报");
        isRefused(number, "reportFailure", failure(TODAY, TODAY.minusDays(1)), "由先到后");
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
