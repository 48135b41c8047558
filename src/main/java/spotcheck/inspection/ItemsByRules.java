package spotcheck.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.inspection.report.Judgement;
import spotcheck.preparation.CaseRules;
import spotcheck.preparation.DetailedRules;
import spotcheck.preparation.content.RuleItem;
import spotcheck.registry.Spelling;
import spotcheck.regulation.LegalBasis;

/**
 * The items of a report as the detailed rules of the case have them: which they are, what each is held against, and what follows
 * from a number. A case that was opened under none has what its laboratory writes.
 */
@Component
@LegalBasis(
        value = {"CQ23-48a", "NMG-36a", "CQ20-44a", "CQ20-44b", "NMG-13d", "CQ23-15d", "CQ20-13c"},
        label = "检验报告：项目不多不少，数值与限值比较，判定由实施细则得出")
public class ItemsByRules {

    /** What a form says of an item whose judgement follows from its number. */
    public static final String BY_LIMIT = "by-limit";

    private static final String ITEMS = "items";

    private final CaseRules rules;

    ItemsByRules(CaseRules rules) {
        this.rules = rules;
    }

    /** The rows that a form begins with; none where the case follows no detailed rules. */
    public List<Map<String, Object>> rows(CaseNumber number) {
        return of(number)
                .map(found -> found.head().content().items().stream()
                        .map(ItemsByRules::row)
                        .toList())
                .orElse(List.of());
    }

    /** By what a report judges, to begin with: the standards of the rules, and the rules. */
    public Optional<String> basis(CaseNumber number) {
        return of(number)
                .map(found -> String.join("、", found.head().content().basis()) + "；"
                        + found.head().title());
    }

    private Optional<DetailedRules.Published> of(CaseNumber number) {
        return rules.of(number);
    }

    /** A row with the judgement that follows from the rules, for a test that begins anew. */
    public Map<String, Object> byLimit(CaseNumber number, Map<String, Object> row) {
        var item = of(number).flatMap(found -> found.head().content().item(String.valueOf(row.get("item"))));
        if (item.filter(known -> known.limit() != null).isEmpty()) {
            return row;
        }
        var judged = new LinkedHashMap<>(row);
        judged.put("judgement", BY_LIMIT);
        return judged;
    }

    private static Map<String, Object> row(RuleItem item) {
        var row = new LinkedHashMap<String, Object>();
        row.put("item", item.name());
        row.put("part", item.part().word());
        row.put("itemClass", item.itemClass().name());
        row.put("requirement", item.inWords());
        row.put("onSite", item.onSite());
        row.put("notRetestable", !item.retestable());
        var limit = item.limit();
        if (limit != null) {
            row.put("judgement", BY_LIMIT);
            if (limit.unit() != null) {
                row.put("unit", limit.unit());
            }
        }
        return row;
    }

    /**
     * The form of a report on all items, with each of them judged.
     *
     * @throws Refused if an item of the rules is missing, another one was added, or the form says otherwise than the rules
     */
    public Map<String, Object> judgedWhole(CaseNumber number, Map<String, Object> form) {
        of(number).ifPresent(found -> refuseMissing(found, rowsOf(form)));
        return judged(number, form);
    }

    /** The form of a report on some of the items, such as those in dispute. */
    public Map<String, Object> judged(CaseNumber number, Map<String, Object> form) {
        var found = of(number);
        var judged = new LinkedHashMap<>(form);
        judged.put(
                ITEMS,
                rowsOf(form).stream()
                        .map(row -> found.map(rules -> judged(rules, row)).orElseGet(() -> unruled(row)))
                        .collect(Collectors.toCollection(ArrayList::new)));
        return judged;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rowsOf(Map<String, Object> form) {
        return (List<Map<String, Object>>) form.getOrDefault(ITEMS, List.of());
    }

    private static Map<String, Object> unruled(Map<String, Object> row) {
        if (BY_LIMIT.equals(row.get("judgement"))) {
            throw new Refused(ITEMS, "本案没有采用数据化的实施细则，项目“" + row.get("item") + "”须由检验人员作出单项判定");
        }
        return row;
    }

    private static void refuseMissing(DetailedRules.Published rules, List<Map<String, Object>> rows) {
        var given = rows.stream()
                .map(row -> Spelling.fold(String.valueOf(row.get("item"))))
                .collect(Collectors.toSet());
        var missing = rules.head().content().items().stream()
                .map(RuleItem::name)
                .filter(name -> !given.contains(Spelling.fold(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    ITEMS,
                    "缺少实施细则规定的检验项目：" + String.join("、", missing) + "（"
                            + rules.head().title() + "）");
        }
    }

    private static Map<String, Object> judged(DetailedRules.Published rules, Map<String, Object> row) {
        var name = String.valueOf(row.get("item"));
        var item = rules.head()
                .content()
                .item(name)
                .orElseThrow(() -> new Refused(
                        ITEMS, "检验项目“" + name + "”不在本案的实施细则中（" + rules.head().title() + "），不得增加项目"));
        var judged = new LinkedHashMap<>(row);
        judged.put("item", item.name());
        agree(judged, item, "part", "所属部分", item.part().word());
        agree(judged, item, "itemClass", "项目类别", item.itemClass().name());
        agree(judged, item, "requirement", "标准或明示要求", item.inWords());
        agreeOnUnit(judged, item);
        agreeOnRetest(judged, item);
        judged.put(
                "judgement",
                ItemJudgement.of(item, text(row, "measured"), text(row, "judgement"))
                        .word());
        return judged;
    }

    private static void agree(Map<String, Object> row, RuleItem item, String key, String label, String ruled) {
        var said = text(row, key);
        if (said != null && !Spelling.fold(said).equals(Spelling.fold(ruled))) {
            throw new Refused(ITEMS, "项目“" + item.name() + "”的" + label + "应与实施细则一致（" + ruled + "），填写的是“" + said + "”");
        }
        row.put(key, ruled);
    }

    private static void agreeOnUnit(Map<String, Object> row, RuleItem item) {
        var limit = item.limit();
        if (limit != null && limit.unit() != null) {
            agree(row, item, "unit", "单位", limit.unit());
        }
    }

    private static void agreeOnRetest(Map<String, Object> row, RuleItem item) {
        if (Boolean.TRUE.equals(row.get("notRetestable")) && item.retestable()) {
            throw new Refused(ITEMS, "实施细则没有规定项目“" + item.name() + "”不复检，不得勾选");
        }
        row.put("notRetestable", !item.retestable());
    }

    private static @Nullable String text(Map<String, Object> row, String key) {
        return Stream.ofNullable(row.get(key))
                .map(Objects::toString)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The word of a judgement, where it is one. */
    static Optional<Judgement> judgement(@Nullable String word) {
        return Optional.ofNullable(word).filter(said -> !said.equals(BY_LIMIT)).map(Judgement::of);
    }
}
