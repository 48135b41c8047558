package spotcheck.campaign;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.campaign.scheme.Scheme;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.preparation.DetailedRules;
import spotcheck.preparation.RulesBook;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Front door to schemes: what they say, under which published rules, and their end. Draw and cases are {@link CampaignDraw}'s. */
@Service
public class Campaigns {

    private static final RuleIds PUBLISHED = RuleIds.parse("CQ23-15a CQ23-15b CQ20-13f NMG-12b O18-12 SX23-2-3");

    private final CampaignRows rows;
    private final SchemeCheck check;
    private final PlanningFiles files;
    private final RulesBook rules;
    private final Regimes regimes;
    private final Entries entries;
    private final Clock clock;

    Campaigns(
            CampaignRows rows,
            SchemeCheck check,
            PlanningFiles files,
            RulesBook rules,
            Regimes regimes,
            Entries entries,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.files = files;
        this.rules = rules;
        this.regimes = regimes;
        this.entries = entries;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if there is none */
    public Campaign get(CaseNumber number) {
        return rows.find(number).orElseThrow(() -> new IllegalArgumentException("No scheme " + number));
    }

    /** Those that carry out a plan. */
    public List<CaseNumber> ofPlan(CaseNumber plan) {
        return rows.ofPlan(plan);
    }

    /** @throws Refused if a product is not in the plan, or a body may not be chosen */
    @Transactional
    public void draft(CaseNumber number, Scheme scheme, List<SchemeProduct> products) {
        check.check(files.get(number), get(number), scheme, products);
        rows.draft(number, scheme, products);
    }

    /** The rules of each product as they stand today, in Chinese. */
    public String rulesInWords(CaseNumber number) {
        var lines = new StringBuilder();
        get(number).products().forEach(product -> lines.append(product.name())
                .append("：")
                .append(inForce(number, product)
                        .map(found ->
                                found.head().title() + "，" + found.notice().publishedOn() + "公布")
                        .orElse("没有公布的实施细则，请先在“实施细则”中制定并公布"))
                .append('\n'));
        return lines.toString().strip();
    }

    private Optional<DetailedRules.Published> inForce(CaseNumber number, SchemeProduct product) {
        return rules.forProduct(files.get(number).organizer(), product.name(), ChinaTime.today(clock)).stream()
                .findFirst();
    }

    /**
     * Every product gets the rules under which it is sampled; without them nothing goes on.
     *
     * @throws Refused if those of a product are not public
     */
    @Transactional
    @LegalBasis(
            value = {"CQ23-15a", "CQ23-15b", "CQ20-13a", "CQ20-13f", "NMG-12b", "O18-12", "SX23-2-3"},
            label = "抽查方案：各产品的实施细则公布之前不能抽取检查对象，也不能立案")
    public void adoptRules(CaseNumber number) {
        var adopted = new LinkedHashMap<String, Object>();
        for (var product : get(number).products()) {
            var found = inForce(number, product).orElseThrow(() -> unpublished(number, product));
            rows.adopt(number, product.position(), found.head().id());
            adopted.put(product.name(), found.head().title());
        }
        entries.add(number, "campaign.rules", "采用已公布的实施细则", adopted, cited(number, PUBLISHED));
    }

    private Refused unpublished(CaseNumber number, SchemeProduct product) {
        return new Refused(
                "rulesShown", "“%s”没有公布的实施细则，公布之前不得抽样（%s）".formatted(product.name(), cited(number, PUBLISHED)));
    }

    RuleIds cited(CaseNumber number, RuleIds all) {
        return regimes.applicable(all, files.get(number).regime());
    }

    /** The check is over: the file is closed. */
    @Transactional
    public void close(CaseNumber number, String outcome, String name) {
        files.close(number, outcome, ChinaTime.today(clock));
        entries.add(number, "campaign.closed", name, Map.of("结果", name), RuleIds.none());
    }

    /** The file of a scheme. */
    public PlanningFile file(CaseNumber number) {
        return files.get(number);
    }
}
