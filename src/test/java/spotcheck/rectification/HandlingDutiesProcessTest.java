package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.filed;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.order;
import static spotcheck.rectification.LadderForms.reinspectionReport;
import static spotcheck.rectification.LadderForms.served;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.EnforcementForms;
import spotcheck.inspection.report.Judgement;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.SampleReports;
import spotcheck.inspection.report.TestReport;
import spotcheck.preparation.content.ItemClass;

/** What the handling of a failing result has to keep. */
class HandlingDutiesProcessTest extends LadderStory {

    private static final Map<String, Object> OTHER_ITEM =
            Map.of("item", "耐压", "part", "physical", "itemClass", "A", "judgement", "conforms");

    @Autowired
    private Reports reports;

    /** Given a file without a re-inspection report, when it is closed, then the system names the missing paper and blocks. */
    @Test
    @Proves({"NMG-57a", "NMG-57b"})
    void inInnerMongoliaTheFileHoldsSixKindsOfPaperOrSaysWhyNot() {
        var number = failing("nmg-trial");
        rectified(number);
        reinspected(number, TODAY.plusDays(20), true);
        var some = changed(filed(TODAY.plusDays(20)), "handlingPapers", List.of("order", "test-report"));
        var without = changed(some, "papersMissingReason", "");
        isRefused(number, "fileResultHandling", without, "档案缺少后处理登记表、复查申请、整改报告或停产停售报告、复查结果");
        complete(number, "fileResultHandling", some);
        assertThat(entries.of(number))
                .anySatisfy(entry -> assertThat(entry.details()).contains("未申请复查，按职权复查"));
    }

    /** Given no archive copy, when the file is closed, then it is blocked; how many copies there are is recorded. */
    @Test
    @Proves("CQN-A5-6")
    void underTheNoticeACopyOfTheOrderIsFiled() {
        var number = failing("cq-2021");
        rectification(number, "on-failing-report");
        complete(number, "issueOrder", order());
        isRefused(number, "serveOrder", changed(served(TODAY), "orderCopies", 1), "「责令改正通知书份数」");
        isRefused(number, "serveOrder", changed(served(TODAY), "orderServedOn", "2020-01-01"), "「送达日期」不得早于责令整改通知书所署日期");
        isRefused(number, "serveOrder", served(TODAY.plusDays(1)), "不得晚于今天");
        complete(number, "serveOrder", served(TODAY));
        clock.travelTo(TODAY.plusDays(20));
        complete(number, "recordRectification", LadderForms.report(TODAY.plusDays(20)));
        reinspected(number, TODAY.plusDays(20), true);
        var without = changed(filed(TODAY.plusDays(20)), "handlingPapers", List.of("test-report"));
        isRefused(number, "fileResultHandling", without, "责令改正通知书应当有一份归档");
        complete(number, "fileResultHandling", filed(TODAY.plusDays(20)));
    }

    /** The re-inspection follows the detailed rules of the original check, at a body that may do it. */
    @Test
    @Proves({"NMG-54b", "CQ23-74b", "CQ20-69b"})
    void aReinspectionFollowsTheRulesOfTheOriginalCheck() {
        for (var regime : List.of("nmg-trial", "cq-2020", "cq-2023")) {
            var number = failing(regime);
            firstReport(number);
            rectified(number);
            if (!regime.equals("nmg-trial")) {
                var unqualified = changed(held(TODAY.plusDays(20)), "reinspectionBodyQualified", "no");
                isRefused(number, "holdReinspection", unqualified, "法定资质");
            }
            complete(number, "holdReinspection", changed(held(TODAY.plusDays(20)), "reinspectionRules", "随便写的细则"));
            assertThat(entries.of(number))
                    .as("what the first check judged by, whatever was sent")
                    .anySatisfy(entry ->
                            assertThat(entry.details()).contains("GB/T 5023").doesNotContain("随便写的细则"));
            assertThat(String.valueOf(forms.getTaskFormVariables(
                                    task(number, "reportReinspection").getId())
                            .get("items")))
                    .contains("绝缘电阻")
                    .doesNotContain("标志");
            var other = changed(reinspectionReport(TODAY.plusDays(20), true), "items", List.of(OTHER_ITEM));
            isRefused(number, "reportReinspection", other, "复查应当检验原不合格的项目，缺少“绝缘电阻”");
            var sampler = changed(reinspectionReport(TODAY.plusDays(20), true), "mainTester", "cq-sampler1");
            isRefused(number, "reportReinspection", sampler, "「主检人」只能从给出的选项中选择");
            complete(number, "reportReinspection", reinspectionReport(TODAY.plusDays(20), true));
            clock.travelTo(TODAY);
        }
    }

    private void firstReport(CaseNumber number) {
        var items = List.of(
                SampleReports.item("绝缘电阻", ItemClass.A, Judgement.FAILS),
                SampleReports.item("标志", ItemClass.B, Judgement.CONFORMS));
        reports.submit(
                number,
                new TestReport(
                        TestReport.FIRST, "cq-lab1", "检1", TODAY, TODAY, "张主检", "李审核", "王批准", "GB/T 5023", items));
    }

    /** Given a party that kept silent, when a report of its own is filed, then it is refused: there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"application", "rectification-report"})
    @Proves({"NMG-57a", "NMG-57b"})
    void nothingIsFiledThatDoesNotExist(String paper) {
        var number = silent();
        complete(number, "handleOverdue", Map.of("overdueHandling", "reinspect", "overdueReason", "多次联系未果，组织复查"));
        reinspected(number, LocalDate.of(2026, 5, 7), true);
        var made = changed(filed(LocalDate.of(2026, 5, 7)), "handlingPapers", List.of("order", paper));
        isRefused(number, "fileResultHandling", made, "「档案材料」只能从给出的选项中选择");
        complete(number, "fileResultHandling", filed(LocalDate.of(2026, 5, 7)));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("fileResultHandling"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .contains("责令整改通知书", "复查检验报告", "复查结果")
                        .doesNotContain("复查申请", "整改报告"));
    }

    /** Given a party that kept silent, when the file is opened, then the form names what lacks, and the article that asks for it. */
    @Test
    @Proves({"NMG-57a", "NMG-57b"})
    void whatTheFileLacksIsNamedWithItsArticle() {
        var number = failing("nmg-trial");
        ordered(number);
        dayComes(number, LocalDate.of(2026, 5, 7));
        complete(number, "handleOverdue", Map.of("overdueHandling", "reinspect", "overdueReason", "多次联系未果，组织复查"));
        reinspected(number, LocalDate.of(2026, 5, 7), true);
        assertThat(forms.getTaskFormVariables(task(number, "fileResultHandling").getId())
                        .get("papersLacking"))
                .isEqualTo("案卷中还没有：复查申请、整改报告或停产停售报告（《内蒙古自治区市场监管部门产品质量监督抽查管理办法（试行）》第五十七条第一款）");
    }

    /** Given a stop, when the party goes on before it may, then that is a step, a fact of the file, and a clue; and not before. */
    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2023", "cq-2020"})
    @Proves({"NMG-59-3", "NMG-56b", "CQ23-75", "CQ20-70", "O18-49"})
    void whoGoesOnBeforeItMayIsHandedOver(String regime) {
        var number = failing(regime);
        rectified(number);
        assertThat(forms.getTaskFormVariables(task(number, "holdReinspection").getId()))
                .containsEntry("resumedEarlyAsked", true);
        complete(number, "holdReinspection", changed(held(TODAY.plusDays(20)), "resumedEarly", true));
        var resumption = Map.<String, Object>of(
                "resumptionOn",
                TODAY.plusDays(10).toString(),
                "resumptionFacts",
                "夜间生产铜芯电缆三十卷",
                "resumptionProof",
                "录像二段");
        isRefused(
                number,
                "recordResumption",
                changed(resumption, "resumptionOn", TODAY.minusDays(1).toString()),
                "该日期不在停止生产、销售期间内");
        complete(number, "recordResumption", resumption);
        assertThat(entryTitles(number)).contains("登记提前恢复生产");
        if (regime.equals("cq-2020")) {
            // since the notice of 2021 the clues of a failing product wait for the service of its report (CQN-4-1c)
            messages.tell(number, "failingNoticeServed");
        }
        isRefused(
                number,
                "listClues",
                EnforcementForms.list("S1", cases.get(number).handler()),
                "只能从给出的选项中选择");
        complete(
                number,
                "listClues",
                EnforcementForms.list("early-resumption", cases.get(number).handler()));
        assertThat(openTasks(number)).contains("receiveClues", "reportReinspection");
    }

    private static Map<String, Object> changed(Map<String, Object> form, String key, Object value) {
        var changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }
}
