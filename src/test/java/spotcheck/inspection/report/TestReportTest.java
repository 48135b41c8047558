package spotcheck.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.inspection.report.Judgement.CONFORMS;
import static spotcheck.inspection.report.Judgement.FAILS;
import static spotcheck.inspection.report.Judgement.NOT_JUDGED;
import static spotcheck.inspection.report.SampleReports.item;
import static spotcheck.inspection.report.SampleReports.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.ReportPart;

class TestReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @Proves({"CQ20-44b", "NMG-37a"})
    void oneFailingItemMakesTheWholeUnqualified() {
        var conclusion = report("first", item("电阻", ItemClass.B, CONFORMS), item("厚度", ItemClass.C, FAILS))
                .conclusion();
        assertThat(conclusion.found()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(conclusion.title()).isEqualTo("不合格");
        assertThat(conclusion.serious()).isFalse();
    }

    @Test
    void aFailingItemOfClassAIsSerious() {
        assertThat(report("first", item("耐压", ItemClass.A, FAILS)).conclusion().serious())
                .isTrue();
    }

    @Test
    void withoutAFailingItemNothingUnqualifiedWasFound() {
        var conclusion = report("first", item("耐压", ItemClass.A, CONFORMS), item("外观", ItemClass.C, NOT_JUDGED))
                .conclusion();
        assertThat(conclusion.found()).isEqualTo(Conclusion.QUALIFIED);
        assertThat(conclusion.title()).isEqualTo("未发现不合格");
        assertThat(conclusion.serious()).isFalse();
    }

    @Test
    @Proves({"NMG-37a", "CQ20-46b"})
    void aReportWithoutAJudgedItemIsRefused() {
        assertThatThrownBy(() -> report("first", item("外观", ItemClass.C, NOT_JUDGED)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有任何一个项目得到判定");
        assertThatThrownBy(() -> report("first")).isInstanceOf(Refused.class);
    }

    @Test
    void anItemMayStandInAReportOnlyOnce() {
        assertThatThrownBy(() -> report("first", item("耐压", ItemClass.A, CONFORMS), item("耐压", ItemClass.A, FAILS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“耐压”重复");
    }

    @Test
    void eachPartHasAConclusionOfItsOwn() {
        var label = new ItemResult("标识", ReportPart.LABEL, ItemClass.C, null, null, null, FAILS, false, false);
        var report = report("first", item("耐压", ItemClass.A, CONFORMS), label);
        assertThat(report.conclusion(ReportPart.PHYSICAL).orElseThrow().title()).isEqualTo("未发现不合格");
        assertThat(report.conclusion(ReportPart.LABEL).orElseThrow().title()).isEqualTo("不合格");
        assertThat(report("first", item("耐压", ItemClass.A, CONFORMS)).conclusion(ReportPart.LABEL))
                .isEmpty();
    }

    @Test
    @Proves({"CQ23-49f", "NMG-37c"})
    void theSamePersonMayNotTestAndReview() {
        assertThatThrownBy(() -> signed("张三", "张三 ", "王五")).hasMessageContaining("三个不同的人");
        assertThatThrownBy(() -> signed("张三", "李四", "张三")).hasMessageContaining("三个不同的人");
        assertThatThrownBy(() -> signed("张三", "李四", "李四")).hasMessageContaining("三个不同的人");
    }

    @Test
    void aRetestReplacesOnlyTheItemsItTookUpAgain() {
        var first = report("first", item("耐压", ItemClass.A, FAILS), item("厚度", ItemClass.B, FAILS), good());
        var oneCleared = report("retest", item("耐压", ItemClass.A, CONFORMS));
        assertThat(first.afterRetest(oneCleared)).isEqualTo(new OverallConclusion(Conclusion.UNQUALIFIED, false));
        var bothCleared = report("retest", item("耐压", ItemClass.A, CONFORMS), item("厚度", ItemClass.B, CONFORMS));
        assertThat(first.afterRetest(bothCleared)).isEqualTo(new OverallConclusion(Conclusion.QUALIFIED, false));
    }

    @Test
    @Proves("CQ23-49e")
    void aRowOfTheFormBecomesAnItem() {
        var row = new HashMap<String, Object>(Map.of(
                "item", " 绝缘厚度 ", "itemClass", "A", "judgement", "not-judged", "onSite", true, "notRetestable", true));
        row.put("unit", null);
        assertThat(ItemResult.read(row))
                .isEqualTo(new ItemResult(
                        "绝缘厚度", ReportPart.PHYSICAL, ItemClass.A, null, null, null, NOT_JUDGED, true, false));
    }

    private static ItemResult good() {
        return item("电阻", ItemClass.B, CONFORMS);
    }

    private static TestReport signed(String tester, String reviewer, String approver) {
        return new TestReport("first", "lab", "1", DAY, DAY, tester, reviewer, approver, null, List.of(good()));
    }
}
