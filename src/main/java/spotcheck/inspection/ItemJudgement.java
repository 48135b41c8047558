package spotcheck.inspection;

import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.inspection.report.Judgement;
import spotcheck.preparation.content.Limit;
import spotcheck.preparation.content.Measured;
import spotcheck.preparation.content.RuleItem;

/** What follows for one item of detailed rules from what was found (CQ20-44b, NMG-36a). */
final class ItemJudgement {

    private ItemJudgement() {}

    /**
     * A number is compared with its limit; what has no limit a person judges.
     *
     * @param said word of the form; null where it says nothing
     * @throws Refused if an item is passed over, or the form says otherwise than the number
     */
    static Judgement of(RuleItem item, @Nullable String measured, @Nullable String said) {
        var judgement = ItemsByRules.judgement(said).orElse(null);
        if (judgement == Judgement.NOT_JUDGED) {
            return leftOut(item);
        }
        var limit = item.limit();
        if (limit == null) {
            return byPerson(item, judgement);
        }
        if (measured == null) {
            throw new Refused("items", "项目“" + item.name() + "”须填写实测值，与限值（" + limit.inWords() + "）比较");
        }
        return byNumber(item, limit, measured, judgement);
    }

    private static Judgement leftOut(RuleItem item) {
        if (item.appliesTo() == null) {
            throw new Refused("items", "项目“" + item.name() + "”是实施细则规定的项目，应当检验并判定；检验无法进行的，请退回检验环节按“无法检验”报告");
        }
        return Judgement.NOT_JUDGED;
    }

    private static Judgement byPerson(RuleItem item, @Nullable Judgement judgement) {
        if (judgement == null) {
            throw new Refused("items", "项目“" + item.name() + "”没有数值限值，须由检验人员判定符合或者不符合");
        }
        return judgement;
    }

    private static Judgement byNumber(RuleItem item, Limit limit, String measured, @Nullable Judgement said) {
        var found =
                Measured.read(item.name(), measured).keeps(item.name(), limit) ? Judgement.CONFORMS : Judgement.FAILS;
        if (said != null && said != found) {
            throw new Refused(
                    "items",
                    "项目“%s”实测 %s，限值 %s，应判%s，填写的是%s"
                            .formatted(item.name(), measured, limit.inWords(), found.title(), said.title()));
        }
        return found;
    }
}
