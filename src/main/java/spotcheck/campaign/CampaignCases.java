package spotcheck.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Purpose;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.casefile.visit.Visit;
import spotcheck.casefile.visit.Visits;
import spotcheck.engine.diagram.EngineProcedure;
import spotcheck.planning.line.CheckKind;
import spotcheck.registry.party.FirmCard;
import spotcheck.registry.party.FirmCards;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Front door from a scheme to its cases: each product of a drawn firm is a case, all of one firm are one visit. */
@Service
@LegalBasis(value = "SX23-6-5", label = "同一对象的几种产品一次进门：同一组抽样人员，每种产品各立一案")
public class CampaignCases {

    /** One act opens them all, in one transaction. */
    private static final int MOST = 500;

    private static final RuleIds BASIS = RuleIds.parse("CQ23-14a NMG-12a CQ20-12a O18-12 SX23-6-5");

    private final Campaigns campaigns;
    private final CampaignDraw draw;
    private final FirmCards firms;
    private final EngineProcedure procedure;
    private final Visits visits;
    private final DrawnFirms secret;
    private final Entries entries;

    CampaignCases(
            Campaigns campaigns,
            CampaignDraw draw,
            FirmCards firms,
            EngineProcedure procedure,
            Visits visits,
            DrawnFirms secret,
            Entries entries) {
        this.campaigns = campaigns;
        this.draw = draw;
        this.firms = firms;
        this.procedure = procedure;
        this.visits = visits;
        this.secret = secret;
        this.entries = entries;
    }

    /** Drawn firms and products that have no case yet, in the drawn order. */
    public List<Planned> toOpen(CaseNumber number) {
        var campaign = campaigns.get(number);
        var known = visits.from(number).stream()
                .map(visit -> visit.firm() + "/" + visit.product())
                .collect(Collectors.toSet());
        var drawn = draw.standing(number);
        var cards = firms.find(drawn);
        var planned = new ArrayList<Planned>();
        for (var firm : drawn) {
            for (var product : campaign.products()) {
                if (!known.contains(firm + "/" + product.position())) {
                    planned.add(new Planned(Objects.requireNonNull(cards.get(firm), firm), product));
                }
            }
        }
        return planned;
    }

    /**
     * Opens them all, or none.
     *
     * @return how many
     * @throws Refused if there is none, or one of them may not be opened; it says which
     */
    @Transactional
    public int open(CaseNumber number) {
        var planned = toOpen(number);
        if (planned.isEmpty()) {
            throw new Refused("casesShown", "抽中的对象都已经立案");
        }
        if (planned.size() > MOST) {
            throw new Refused("casesShown", "一次最多立案" + MOST + "件，请分几个方案实施");
        }
        var campaign = campaigns.get(number);
        var opened = new LinkedHashMap<String, Object>();
        planned.forEach(one -> opened.put(open(campaign, one).value(), one.inWords()));
        entries.add(number, "campaign.cases", "对抽中的对象立案", opened, campaigns.cited(number, BASIS));
        return opened.size();
    }

    private CaseNumber open(Campaign campaign, Planned planned) {
        var opened = procedure.open(answers(campaign, planned));
        var product = planned.product();
        visits.add(new Visit(opened, campaign.number(), planned.firm().creditCode(), product.position()));
        var facts = Map.of("抽查方案", campaign.number().value(), "抽取编号", drawId(campaign));
        entries.add(opened, "case.campaign", "由抽查方案立案，对象随机抽取", facts, campaigns.cited(campaign.number(), BASIS));
        return opened;
    }

    private String drawId(Campaign campaign) {
        return draw.of(campaign.number()).orElseThrow().facts().id().value();
    }

    private Map<String, Object> answers(Campaign campaign, Planned planned) {
        var scheme = campaign.drafted();
        var answers = new HashMap<String, Object>();
        answers.put("place", scheme.place().word());
        answers.put("purpose", purpose(campaign.kind()).word());
        if (purpose(campaign.kind()) == Purpose.FOLLOW_UP) {
            answers.put("purposeGround", "抽查方案" + campaign.number() + "，列明所跟踪的不合格产品");
        }
        answers.put("organizer", campaigns.file(campaign.number()).organizer());
        answers.put("samplingBody", scheme.samplingBody());
        answers.put("laboratory", scheme.laboratory());
        answers.put("productName", planned.product().name());
        answers.put(
                "detailedRules",
                Objects.requireNonNull(planned.product().rules(), "rules").toString());
        if (planned.product().productClass() != null) {
            answers.put("productClass", planned.product().productClass());
        }
        putFirm(answers, planned.firm());
        return answers;
    }

    private static void putFirm(Map<String, Object> answers, FirmCard firm) {
        answers.put("partyName", firm.name());
        answers.put("creditCode", firm.creditCode());
        answers.put("partyRegion", firm.region());
        putSaid(answers, "partyAddress", firm.address());
        putSaid(answers, "partyContact", firm.contact());
        putSaid(answers, "partyPhone", firm.phone());
    }

    private static void putSaid(Map<String, Object> answers, String key, String text) {
        if (!text.isEmpty()) {
            answers.put(key, text);
        }
    }

    private static Purpose purpose(CheckKind kind) {
        return kind == CheckKind.FOLLOW_UP ? Purpose.FOLLOW_UP : Purpose.ORDINARY;
    }

    /**
     * Those who were drawn are still a secret in these cases.
     *
     * @throws Refused if there are any: the draw would become public
     */
    public void refuseSecret(CaseNumber number) {
        var open = visits.from(number).stream()
                .map(Visit::caseNumber)
                .filter(secret::isSecret)
                .map(CaseNumber::value)
                .toList();
        if (!open.isEmpty()) {
            throw new Refused("campaignStep", "还有案件没有进门抽样，不能办结：" + String.join("、", open));
        }
    }

    /** A case that is to be opened. */
    public record Planned(FirmCard firm, SchemeProduct product) {

        public String inWords() {
            return firm.name() + "（" + firm.creditCode() + "）：" + product.name();
        }
    }
}
