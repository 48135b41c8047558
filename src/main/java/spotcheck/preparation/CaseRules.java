package spotcheck.preparation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.preparation.content.RuleItem;
import spotcheck.registry.Product;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;
import spotcheck.transaction.ReadOnce;

/** Front door: which version of detailed rules a case follows, from the day of its opening and whatever is published later. */
@Repository
public class CaseRules {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-15a CQ20-13f NMG-12b NMG-13i SX23-2-3");

    private final ReadOnce<CaseNumber, Optional<DetailedRules.Published>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;
    private final RulesBook book;
    private final Entries entries;

    CaseRules(JdbcClient jdbc, RulesBook book, Entries entries) {
        this.jdbc = jdbc;
        this.book = book;
        this.entries = entries;
    }

    /**
     * Under which rules a case would be opened: those that were named, else those in force for exactly this product.
     *
     * @param named null where nobody named any
     * @throws Refused if the named ones are not in force for the organizer that day (CQ23-15a, CQ20-13f, NMG-13i)
     */
    @LegalBasis(
            value = {"CQ23-15a", "CQ20-13f", "NMG-12b", "NMG-13i"},
            label = "立案：实施细则公布之后才能据以抽样")
    public Optional<DetailedRules.Published> choose(
            @Nullable RulesId named, String organizer, Product product, LocalDate openedOn) {
        if (named == null) {
            return book.forProduct(organizer, product.name(), openedOn).stream().findFirst();
        }
        var inForce = book.inForce(organizer, openedOn);
        return Optional.of(inForce.stream()
                .filter(rules -> rules.head().id().equals(named))
                .findFirst()
                .orElseThrow(() -> notInForce(book.get(named), openedOn)));
    }

    private static Refused notInForce(DetailedRules rules, LocalDate openedOn) {
        var title = rules.head().title();
        if (!(rules instanceof DetailedRules.Published published)) {
            return new Refused("detailedRules", title + "尚未公布（" + rules.title() + "），公布之前不得据以抽样");
        }
        return published.holdsOn(openedOn)
                ? new Refused("detailedRules", title + "不是本部门或者上级部门现行的版本，请选择现行版本")
                : new Refused(
                        "detailedRules",
                        title + "于" + published.notice().publishedOn() + "公布，晚于立案日期（" + openedOn + "），公布之前不得据以抽样");
    }

    /** Freezes a version with a case that was just opened; later versions change nothing for it. */
    public void freeze(SpotCase opened, DetailedRules.Published rules) {
        var head = rules.head();
        jdbc.sql("insert into case_rules (case_number, rules, sha256) values (?, ?, ?)")
                .params(opened.number().value(), head.id().value(), head.sha256())
                .update();
        read.changed();
        entries.add(opened.number(), "rules.frozen", "采用实施细则", facts(rules), BASIS);
    }

    private static Map<String, Object> facts(DetailedRules.Published rules) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("实施细则", rules.head().title());
        facts.put("公布日期", rules.notice().publishedOn().toString());
        facts.put("公布渠道", rules.notice().channel());
        facts.put(
                "检验项目",
                rules.head().content().items().stream().map(RuleItem::name).toList());
        facts.put("内容指纹", rules.head().sha256());
        return facts;
    }

    /**
     * The version that a case follows; empty for a case that was opened under none.
     *
     * @throws IllegalStateException if its text is another than when it was frozen
     */
    public Optional<DetailedRules.Published> of(CaseNumber number) {
        return read.of(number);
    }

    private Optional<DetailedRules.Published> read(CaseNumber number) {
        return jdbc.sql("select rules, sha256 from case_rules where case_number = ?")
                .param(number.value())
                .query(Frozen.class)
                .optional()
                .map(frozen -> published(number, frozen));
    }

    private DetailedRules.Published published(CaseNumber number, Frozen frozen) {
        if (book.get(new RulesId(frozen.rules())) instanceof DetailedRules.Published published
                && published.head().sha256().equals(frozen.sha256())) {
            return published;
        }
        throw new IllegalStateException("The detailed rules of " + number + " are not those that were frozen");
    }

    record Frozen(long rules, String sha256) {}
}
