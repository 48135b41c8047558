package spotcheck.sampling;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** What an authority may buy online: each regime names its own cases (NMG-30a, CQ20-34-1, CQ23-38-1). */
@Component
public class OnlineScope {

    private static final Map<String, RuleIds> CASES = Map.of(
            "local-producer", RuleIds.parse("NMG-30a CQ20-34-1 CQ23-38-2 O18-25"),
            "local-operator", RuleIds.parse("NMG-30b CQ20-34-2 CQ23-38-3 O18-25"),
            "local-platform", RuleIds.parse("CQ23-38-1 O18-25"),
            "other", RuleIds.parse("CQ20-34-3 CQ23-38-4 O18-25"));

    private final Regimes regimes;
    private final Authorities authorities;
    private final Parties parties;

    OnlineScope(Regimes regimes, Authorities authorities, Parties parties) {
        this.regimes = regimes;
        this.authorities = authorities;
        this.parties = parties;
    }

    /**
     * @throws Refused if the regime of the case does not name this case, or the file places the firm elsewhere and nobody
     *     says why the case stands nevertheless
     */
    public void refuseOutside(SpotCase spotCase, String scope, Optional<String> reason) {
        if (!regimes.binds(CASES.getOrDefault(scope, RuleIds.none()), spotCase.regime())) {
            throw new Refused("onlineScope", "适用的办法没有规定此种情形可以网络抽样，请另选");
        }
        if (reason.isEmpty()) {
            refuseUnfounded(spotCase, scope);
        }
    }

    private void refuseUnfounded(SpotCase spotCase, String scope) {
        switch (scope) {
            case "local-producer" -> refuseElsewhere(spotCase, producer(spotCase), "生产者");
            case "local-operator" -> refuseElsewhere(spotCase, spotCase.sampledParty(), "电子商务经营者");
            case "local-platform" -> refuseElsewhere(spotCase, spotCase.platform(), "电子商务平台");
            default -> throw new Refused("onlineScopeReason", "选择其他情形的，请写明需要网络抽样的理由");
        }
    }

    private void refuseElsewhere(SpotCase spotCase, @Nullable Long party, String who) {
        var region = party == null ? "" : parties.get(party).region();
        if (!region.isEmpty() && !authorities.covers(spotCase.organizer(), region)) {
            throw new Refused("onlineScope", "案卷登记的" + who + "（" + region + "）不在本地区，请另选，或者写明理由");
        }
    }

    private static Long producer(SpotCase spotCase) {
        return spotCase.labelledProducer() == null ? (Long) spotCase.sampledParty() : spotCase.labelledProducer();
    }
}
