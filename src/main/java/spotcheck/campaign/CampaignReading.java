package spotcheck.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.CaseNumber;
import spotcheck.draw.Draw;
import spotcheck.planning.AnnualPlans;
import spotcheck.planning.PlanReading;
import spotcheck.planning.line.PlanLine;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.FirmCards;

/** Schemes in words, for whoever works on them. */
@Component
public class CampaignReading {

    private final Campaigns campaigns;
    private final CampaignDraw draw;
    private final CampaignCases cases;
    private final CampaignProgress progress;
    private final AnnualPlans plans;
    private final PlanReading planReading;
    private final FirmCards firms;
    private final Institutions institutions;

    CampaignReading(
            Campaigns campaigns,
            CampaignDraw draw,
            CampaignCases cases,
            CampaignProgress progress,
            AnnualPlans plans,
            PlanReading planReading,
            FirmCards firms,
            Institutions institutions) {
        this.campaigns = campaigns;
        this.draw = draw;
        this.cases = cases;
        this.progress = progress;
        this.plans = plans;
        this.planReading = planReading;
        this.firms = firms;
        this.institutions = institutions;
    }

    /** The line of the plan, or the occasion. */
    public String basis(CaseNumber number) {
        var campaign = campaigns.get(number);
        return line(campaign)
                .map(line -> "年度计划" + campaign.plan() + "第" + campaign.planLine() + "行：" + planReading.inWords(line))
                .orElseGet(() -> "专项抽查：" + campaign.occasion());
    }

    private Optional<PlanLine> line(Campaign campaign) {
        var plan = campaign.plan();
        var position = campaign.planLine();
        return plan == null || position == null
                ? Optional.empty()
                : plans.inForce(plan)
                        .filter(version -> version.lines().size() >= position)
                        .map(version -> version.lines().get(position - 1));
    }

    /** What was drafted before; at first that of the plan. */
    public List<SchemeProduct> productsToDraft(CaseNumber number) {
        var campaign = campaigns.get(number);
        return campaign.products().isEmpty()
                ? line(campaign).stream()
                        .map(line -> new SchemeProduct(1, line.product(), null, null))
                        .toList()
                : campaign.products();
    }

    /** The scheme as its approver reads it. */
    public String inWords(CaseNumber number) {
        var campaign = campaigns.get(number);
        var scheme = campaign.drafted();
        return Stream.of(
                        basis(number),
                        "产品："
                                + campaign.products().stream()
                                        .map(SchemeProduct::name)
                                        .collect(Collectors.joining("、")),
                        "抽样渠道：" + scheme.place().title(),
                        "范围：" + scheme.scope(),
                        "执行标准：" + scheme.standards(),
                        "抽样方式：" + scheme.method(),
                        "分工：" + scheme.division(),
                        "进度：" + scheme.schedule() + "（" + scheme.startsOn() + "至" + scheme.endsOn() + "）",
                        scheme.focus() == null ? "" : "重点区域和对象：" + scheme.focus(),
                        scheme.tiers() == null ? "" : "高、中、低档品牌：" + scheme.tiers(),
                        "抽样机构：" + body(scheme.samplingBody()),
                        "检验机构：" + body(scheme.laboratory()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String body(String id) {
        return institutions.find(id).map(Institution::name).orElse(id);
    }

    /** Where the draw stands. */
    public String draw(CaseNumber number) {
        return draw.of(number)
                .map(one -> "抽取编号" + one.facts().id() + "，" + one.label()
                        + (one instanceof Draw.Drawn
                                ? "，抽中" + draw.standing(number).size() + "个"
                                : "。请打开“双随机抽取”页面办理")
                        + "（/draws/" + one.facts().id() + "）")
                .orElse("抽取已经取消，请重新编制名单");
    }

    /** A firm and a product a line. */
    public String toOpen(CaseNumber number) {
        return cases.toOpen(number).stream().map(CampaignCases.Planned::inWords).collect(Collectors.joining("\n"));
    }

    /** How far the cases are, by product and body. */
    public String progress(CaseNumber number) {
        return progress.of(List.of(number)).inWords();
    }

    /** Name by key of the firms that are in now. */
    public Map<String, String> standing(CaseNumber number) {
        var keys = draw.standing(number);
        var cards = firms.find(keys);
        var names = new LinkedHashMap<String, String>();
        keys.forEach(
                key -> names.put(key, cards.containsKey(key) ? cards.get(key).name() + "（" + key + "）" : key));
        return names;
    }
}
