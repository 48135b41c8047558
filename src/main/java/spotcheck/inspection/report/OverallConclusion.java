package spotcheck.inspection.report;

import java.util.List;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.ItemClass;

/**
 * What the judgements of all items amount to: one that fails makes the whole unqualified.
 *
 * @param serious whether an item of class A fails: a technical grade, not the legal 严重质量问题
 */
public record OverallConclusion(Conclusion found, boolean serious) {

    /** @throws Refused if no item was judged */
    public static OverallConclusion of(List<ItemResult> items) {
        if (items.stream().noneMatch(ItemResult::isJudged)) {
            throw new Refused("items", "没有任何一个项目得到判定，不能得出检验结论；检验无法进行的，请按“无法检验”报告");
        }
        var failing = items.stream().filter(ItemResult::fails).toList();
        return new OverallConclusion(
                failing.isEmpty() ? Conclusion.QUALIFIED : Conclusion.UNQUALIFIED,
                failing.stream().anyMatch(item -> item.itemClass() == ItemClass.A));
    }

    /** 「不合格」 or 「未发现不合格」. */
    public String title() {
        return found.title();
    }
}
