package spotcheck.preparation.content;

import org.jspecify.annotations.Nullable;

/**
 * How detailed rules judge. One item that fails makes the whole unqualified, one of class A makes it serious: that is what
 * the conclusion of a report follows from; here is how the rules say it.
 *
 * @param physical of the product itself; null where the rules say it of the whole alone
 * @param label of what is written on it
 */
public record RulesJudgement(
        @Nullable String physical, @Nullable String label, String overall) {

    public RulesJudgement {
        physical = Written.optional("judgement", "实物质量判定原则", physical, 1000);
        label = Written.optional("judgement", "标识标注判定原则", label, 1000);
        overall = Written.required("judgement", "综合判定原则", overall, 1000);
    }
}
