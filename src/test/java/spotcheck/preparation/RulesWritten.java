package spotcheck.preparation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.preparation.content.BatchQuantity;
import spotcheck.preparation.content.ItemClass;
import spotcheck.preparation.content.Limit;
import spotcheck.preparation.content.ReportPart;
import spotcheck.preparation.content.RuleItem;
import spotcheck.preparation.content.RulesContent;
import spotcheck.preparation.content.RulesJudgement;
import spotcheck.preparation.content.RulesSampling;

/** Detailed rules of invented products, as a careful authority writes them. */
public final class RulesWritten {

    private RulesWritten() {}

    /** With all that the trial measures of Inner Mongolia ask for (NMG-13a to NMG-13g). */
    public static RulesContent of(String product) {
        return with(
                product,
                new RuleItem(
                        "断裂强力",
                        ReportPart.PHYSICAL,
                        ItemClass.A,
                        "GB 5725",
                        "GB 5725 附录B",
                        null,
                        atLeast("2000", "N"),
                        true,
                        false,
                        null),
                new RuleItem(
                        "网目边长",
                        ReportPart.PHYSICAL,
                        ItemClass.B,
                        "GB 5725",
                        "钢尺测量",
                        null,
                        atMost("8", "cm"),
                        true,
                        false,
                        null),
                new RuleItem(
                        "标识",
                        ReportPart.LABEL,
                        ItemClass.C,
                        "GB 5725",
                        "目测",
                        "标明名称、规格、厂名、日期",
                        null,
                        false,
                        false,
                        null),
                new RuleItem(
                        "续燃时间",
                        ReportPart.PHYSICAL,
                        ItemClass.B,
                        "GB 5725",
                        "GB/T 5455",
                        null,
                        atMost("4", "s"),
                        true,
                        false,
                        "阻燃型"));
    }

    public static RulesContent with(String product, RuleItem... items) {
        return new RulesContent(
                product + "产品质量监督抽查实施细则",
                product,
                null,
                List.of("平网", "立网"),
                List.of("大型", "中型", "小型"),
                List.of("GB 5725"),
                new RulesSampling(
                        "在待销产品中以随机数表抽取",
                        "同一规格",
                        new BigDecimal("50"),
                        "卷",
                        List.of(quantity(null, "500", "2", "2"), quantity("500", null, "3", "3")),
                        "检验后按规定处置",
                        "规格以标称为准"),
                List.of(items),
                "按风险选定主要安全项目",
                new RulesJudgement("任一项不合格即判实物质量不合格", "任一项不合格即判标识不合格", "任一项不合格即判该批产品不合格"),
                "试样应调湿",
                "按办法的规定办理",
                null);
    }

    public static BatchQuantity quantity(@Nullable String above, @Nullable String upTo, String test, String reserve) {
        return new BatchQuantity(
                above == null ? null : new BigDecimal(above),
                upTo == null ? null : new BigDecimal(upTo),
                new BigDecimal(test),
                new BigDecimal(reserve));
    }

    public static Limit atLeast(String value, String unit) {
        return new Limit(Limit.Direction.AT_LEAST, new BigDecimal(value), null, unit);
    }

    public static Limit atMost(String value, String unit) {
        return new Limit(Limit.Direction.AT_MOST, new BigDecimal(value), null, unit);
    }
}
