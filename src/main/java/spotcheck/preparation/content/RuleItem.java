package spotcheck.preparation.content;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * An item that detailed rules have inspected (NMG-13d).
 *
 * @param standard by which standard or rule it is judged
 * @param method by which it is tested
 * @param requirement what is asked where no number says it; null where the limit does
 * @param limit null for what is judged by looking
 * @param retestable false for what cannot be tested again (不复检项目)
 * @param onSite whether it is inspected at the party's place
 * @param appliesTo for which kinds of the product; null for all, and then it is never left out
 */
public record RuleItem(
        String name,
        ReportPart part,
        ItemClass itemClass,
        String standard,
        String method,
        @Nullable String requirement,
        @Nullable Limit limit,
        boolean retestable,
        boolean onSite,
        @Nullable String appliesTo) {

    /** @throws Refused if it lacks its name, standard or method, or says nothing that could be judged */
    public RuleItem {
        name = Written.required("items", "检验项目", name, 200);
        part = Objects.requireNonNullElse(part, ReportPart.PHYSICAL);
        if (itemClass == null) {
            throw new Refused("items", "项目“" + name + "”须写明类别（A、B或者C）");
        }
        standard = Written.required("items", "项目“" + name + "”的依据标准", standard, 200);
        method = Written.required("items", "项目“" + name + "”的检验方法", method, 200);
        requirement = Written.optional("items", "项目“" + name + "”的要求", requirement, 400);
        appliesTo = Written.optional("items", "项目“" + name + "”的适用范围", appliesTo, 200);
        if (limit == null && requirement == null) {
            throw new Refused("items", "项目“" + name + "”须有限值，或者写明要求");
        }
    }

    /** What a report states as the requirement: the words and the limit. */
    public String inWords() {
        if (limit == null) {
            return String.valueOf(requirement);
        }
        return requirement == null ? limit.inWords() : requirement + " " + limit.inWords();
    }
}
