package spotcheck.preparation.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.preparation.RulesWritten.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.Refused;
import spotcheck.preparation.ExpertReview;
import spotcheck.preparation.ExpertVote;
import spotcheck.preparation.RulesWritten;

/** What detailed rules may not be, and how they are kept as text. */
class RulesContentTest {

    @Test
    void theTextComesBackAsTheSameRules() {
        var content = RulesWritten.of("安全网");
        var text = RulesText.write(content);
        assertThat(RulesText.read(text)).isEqualTo(content);
        assertThat(RulesText.write(RulesText.read(text))).isEqualTo(text);
    }

    @Test
    void numbersThatAreOneGiveOneFingerprint() {
        var item = new RuleItem(
                "长度",
                ReportPart.PHYSICAL,
                ItemClass.B,
                "Q/A",
                "尺",
                null,
                RulesWritten.atLeast("5.0", "m"),
                true,
                false,
                null);
        var same = new RuleItem(
                "长度",
                ReportPart.PHYSICAL,
                ItemClass.B,
                "Q/A",
                "尺",
                null,
                RulesWritten.atLeast("5", "m"),
                true,
                false,
                null);
        assertThat(RulesText.write(RulesWritten.with("绳", item)))
                .isEqualTo(RulesText.write(RulesWritten.with("绳", same)));
    }

    @Test
    void anUnknownPartIsRefusedByItsName() {
        var text = RulesText.write(RulesWritten.of("安全网")).replace("\"cautions\"", "\"caution\"");
        assertThatThrownBy(() -> RulesText.read(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“caution”");
        assertThatThrownBy(() -> RulesText.read("{\"title\":")).hasMessageContaining("不是完整的 JSON");
        assertThatThrownBy(() -> RulesText.read("{}")).isInstanceOf(Refused.class);
    }

    @Test
    void anItemThatCannotBeJudgedAndOneThatStandsTwiceAreRefused() {
        assertThatThrownBy(() ->
                        new RuleItem("外观", ReportPart.PHYSICAL, ItemClass.C, "Q/A", "目测", " ", null, true, false, null))
                .hasMessageContaining("须有限值");
        var item = new RuleItem("外观", ReportPart.PHYSICAL, ItemClass.C, "Q/A", "目测", "无破损", null, true, false, null);
        var again = new RuleItem(" 外 观", ReportPart.PHYSICAL, ItemClass.C, "Q/A", "目测", "无破损", null, true, false, null);
        assertThatThrownBy(() -> RulesWritten.with("网", item, again)).hasMessageContaining("重复");
        assertThatThrownBy(() -> RulesWritten.with("网")).hasMessageContaining("检验项目必须填写");
    }

    @Test
    void sizesOfBatchesLeaveNoGap() {
        assertThatThrownBy(() -> sampling(quantity(null, "500", "2", "2"), quantity("600", null, "3", "3")))
                .hasMessageContaining("首尾相接");
        assertThatThrownBy(() -> sampling(quantity(null, "500", "2", "2"))).hasMessageContaining("不得有上限");
        assertThatThrownBy(() -> sampling()).hasMessageContaining("抽样数量必须填写");
        assertThatThrownBy(() -> quantity("500", "500", "2", "2")).hasMessageContaining("上限应大于下限");
        var sampling = sampling(quantity(null, "500", "2", "2"), quantity("500", null, "3", "3"));
        assertThat(sampling.quantity(new BigDecimal("500"))).contains(quantity(null, "500", "2", "2"));
        assertThat(sampling.quantity(new BigDecimal("500.5"))).contains(quantity("500", null, "3", "3"));
    }

    @Test
    void aPanelIsMoreThanOneAndMoreThanHalfOfItDecides() {
        var day = LocalDate.of(2026, 3, 2);
        var yes = new ExpertVote("甲", "某所", true, null);
        var no = new ExpertVote("乙", "某院", false, "项目过少");
        assertThat(new ExpertReview(day, List.of(yes, no)).isPassed()).isFalse();
        assertThat(new ExpertReview(day, List.of(yes, no, new ExpertVote("丙", "某校", true, null))).isPassed())
                .isTrue();
        assertThatThrownBy(() -> new ExpertReview(day, List.of(yes))).hasMessageContaining("至少写明两名专家");
        assertThatThrownBy(() -> new ExpertReview(day, List.of(yes, new ExpertVote("甲 ", "别处", true, null))))
                .hasMessageContaining("不得重复表决");
        assertThatThrownBy(() -> new ExpertVote("乙", "某院", false, "")).hasMessageContaining("须写明意见");
    }

    private static RulesSampling sampling(BatchQuantity... rows) {
        return new RulesSampling("随机", null, null, "卷", List.of(rows), null, null);
    }
}
