package spotcheck.campaign.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.Channel;
import spotcheck.casefile.PlanningFile;
import spotcheck.draw.Ground;
import spotcheck.draw.LeftOut;
import spotcheck.planning.line.CheckKind;
import spotcheck.preparation.delegation.Delegation;
import spotcheck.registry.Spelling;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.FirmCard;
import spotcheck.registry.party.Party;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;

/** What the system itself knows against drawing a firm: it was checked lately, by the own authority or one above, a body is tied, or it stopped. */
@Component
@LegalBasis(
        value = {"NMG-8a", "NMG-8c", "CQ20-22d", "CQ20-22e", "CQ23-24e", "CQ23-24g", "O18-8", "SX23-5-2"},
        label = "抽取检查对象：六个月内抽查过、上级抽查过、应当回避的由系统查出并逐一列明")
class FirmHindrances {

    private final SampledFirms sampled;
    private final Authorities authorities;
    private final Institutions institutions;
    private final Delegation delegation;
    private final Regimes regimes;
    private final Clock clock;

    FirmHindrances(
            SampledFirms sampled,
            Authorities authorities,
            Institutions institutions,
            Delegation delegation,
            Regimes regimes,
            Clock clock) {
        this.sampled = sampled;
        this.authorities = authorities;
        this.institutions = institutions;
        this.delegation = delegation;
        this.regimes = regimes;
        this.clock = clock;
    }

    /** One line for each of the firms that is kept out. */
    List<LeftOut> of(PlanningFile file, Campaign campaign, Map<String, FirmCard> firms) {
        var out = new ArrayList<LeftOut>();
        if (campaign.drafted().place() == Channel.PRODUCER && campaign.kind() == CheckKind.DAILY) {
            out.addAll(checked(file, campaign, firms));
        }
        out.addAll(tied(file, campaign, firms));
        out.addAll(closed(file, firms));
        return out;
    }

    private List<LeftOut> closed(PlanningFile file, Map<String, FirmCard> firms) {
        var today = ChinaTime.today(clock).toString();
        return firms.values().stream()
                .filter(firm -> !firm.closedOn().isEmpty() && firm.closedOn().compareTo(today) <= 0)
                .map(firm -> out(file, firm, Ground.CLOSED, firm.closedOn() + "停业"))
                .toList();
    }

    private List<LeftOut> checked(PlanningFile file, Campaign campaign, Map<String, FirmCard> firms) {
        var today = ChinaTime.today(clock);
        var levels = authorities.above(file.organizer()).stream()
                .map(Authority::code)
                .toList();
        var products = folded(campaign);
        return sampled.since(today.minusMonths(6), file.organizer(), levels).stream()
                .filter(one -> firms.containsKey(one.creditCode())
                        && products.contains(Spelling.fold(one.product()))
                        && !one.takenOn().isAfter(today))
                .map(one -> line(file, Objects.requireNonNull(firms.get(one.creditCode())), one))
                .filter(one -> !one.rules().ids().isEmpty())
                .toList();
    }

    private LeftOut line(PlanningFile file, FirmCard firm, SampledFirms.Sampled one) {
        var ground = one.organizer().equals(file.organizer())
                ? Ground.CHECKED_WITHIN_SIX_MONTHS
                : Ground.CHECKED_BY_LEVEL_ABOVE;
        return out(file, firm, ground, one.takenOn() + "抽样，案件" + one.number());
    }

    private List<LeftOut> tied(PlanningFile file, Campaign campaign, Map<String, FirmCard> firms) {
        var names = campaign.products().stream().map(SchemeProduct::name).toList();
        var scheme = campaign.drafted();
        LocalDate today = ChinaTime.today(clock);
        var out = new ArrayList<LeftOut>();
        for (var id : Set.of(scheme.samplingBody(), scheme.laboratory())) {
            var body = institutions.find(id).orElseThrow();
            delegation.ties(id, file.regime(), names, today).forEach(tie -> firms.values().stream()
                    .filter(firm -> tie.isOf(party(firm)))
                    .map(firm -> out(
                            file,
                            firm,
                            Ground.DECLARED_TIES,
                            "与" + body.name() + "有" + tie.kind().title()))
                    .forEach(out::add));
        }
        return out;
    }

    private LeftOut out(PlanningFile file, FirmCard firm, Ground ground, String reason) {
        return new LeftOut(
                firm.creditCode(), firm.name(), ground, regimes.applicable(ground.rules(), file.regime()), reason);
    }

    private static Party party(FirmCard firm) {
        return new Party(null, firm.name(), firm.creditCode(), firm.region(), null, null, null);
    }

    private static Set<String> folded(Campaign campaign) {
        return campaign.products().stream()
                .map(product -> Spelling.fold(product.name()))
                .collect(Collectors.toSet());
    }
}
