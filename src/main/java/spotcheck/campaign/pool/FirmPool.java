package spotcheck.campaign.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.casefile.Channel;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.Refused;
import spotcheck.draw.Candidate;
import spotcheck.draw.Ground;
import spotcheck.draw.LeftOut;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.party.FirmCard;
import spotcheck.registry.party.FirmCards;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Who may be drawn for a scheme: the firms of the register in area and field, and each that a rule keeps out as a line. */
@Component
public class FirmPool {

    private static final RuleIds SIZES = RuleIds.parse("CQ23-23c");

    private final FirmCards cards;
    private final Authorities authorities;
    private final FirmHindrances hindrances;
    private final Regimes regimes;

    FirmPool(FirmCards cards, Authorities authorities, FirmHindrances hindrances, Regimes regimes) {
        this.cards = cards;
        this.authorities = authorities;
        this.hindrances = hindrances;
        this.regimes = regimes;
    }

    /** @throws Refused if a firm is not in the register, or a size is passed over against the rule */
    public Lines of(PlanningFile file, Campaign campaign, PoolAsked asked) {
        var firms = chosen(firms(campaign), asked);
        var out = new TreeMap<String, LeftOut>();
        hindrances.of(file, campaign, firms).forEach(one -> out.put(one.key(), one));
        asked.excluded().forEach(one -> out.put(one.creditCode(), said(file, firms, one)));
        var fit = firms.values().stream()
                .filter(firm -> !out.containsKey(firm.creditCode()))
                .toList();
        refusePassedOver(file, fit, asked.counts());
        var rows = new ArrayList<Candidate>();
        fit.forEach(firm -> put(firm, asked.counts(), rows, out));
        return new Lines(rows, List.copyOf(out.values()));
    }

    private static void put(FirmCard firm, FirmCounts counts, List<Candidate> rows, Map<String, LeftOut> out) {
        if (counts.of(firm.size()) > 0) {
            rows.add(new Candidate(firm.creditCode(), firm.name(), size(firm), 1));
        } else {
            out.put(
                    firm.creditCode(),
                    new LeftOut(
                            firm.creditCode(), firm.name(), Ground.OUT_OF_SCOPE, RuleIds.none(), "本次不抽" + size(firm)));
        }
    }

    /** Firms of the register in the area of the scheme, makers or sellers, by credit code. */
    public Map<String, FirmCard> firms(Campaign campaign) {
        var field = campaign.drafted().place() == Channel.PRODUCER ? "生产" : "流通";
        var area = authorities.find(campaign.area()).orElseThrow().region().replaceFirst("(00){1,2}$", "");
        var found = new TreeMap<String, FirmCard>();
        cards.each(area, firm -> {
            if (firm.field().equals(field)) {
                found.put(firm.creditCode(), firm);
            }
        });
        return found;
    }

    private static Map<String, FirmCard> chosen(Map<String, FirmCard> all, PoolAsked asked) {
        if (asked.makers().isEmpty()) {
            return all;
        }
        var unknown =
                asked.makers().stream().filter(code -> !all.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            throw new Refused("poolMakers", "主体库的本地区、本环节没有：" + String.join("、", unknown));
        }
        var wanted = new HashSet<>(asked.makers());
        return all.values().stream()
                .filter(firm -> wanted.contains(firm.creditCode()))
                .collect(Collectors.toMap(FirmCard::creditCode, firm -> firm, (one, same) -> one, TreeMap::new));
    }

    private LeftOut said(PlanningFile file, Map<String, FirmCard> firms, ExcludedFirm one) {
        var firm = firms.get(one.creditCode());
        if (firm == null) {
            throw new Refused("poolExclusions", "排除的“" + one.creditCode() + "”不在名单的主体之中");
        }
        return new LeftOut(
                one.creditCode(),
                firm.name(),
                one.ground(),
                regimes.applicable(one.ground().rules(), file.regime()),
                one.facts());
    }

    @LegalBasis(value = "CQ23-23c", label = "抽取检查对象：有大、中、小型经营者的，每一规模都要抽到")
    private void refusePassedOver(PlanningFile file, List<FirmCard> fit, FirmCounts counts) {
        if (!regimes.binds(SIZES, file.regime())) {
            return;
        }
        List.of("大型", "中型", "小型").forEach(size -> {
            if (counts.of(size) == 0
                    && fit.stream().anyMatch(firm -> firm.size().equals(size))) {
                throw new Refused("poolCounts", "名单中有" + size + "经营者而没有安排抽取，应当兼顾大、中、小型（CQ23-23c）");
            }
        });
    }

    private static String size(FirmCard firm) {
        return firm.size().isEmpty() ? FirmCounts.UNSAID : firm.size();
    }

    /** A pool as the draw takes it. */
    public record Lines(List<Candidate> rows, List<LeftOut> leftOut) {}
}
