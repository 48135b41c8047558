package spotcheck.sampling;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
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

    OnlineScope(Regimes regimes) {
        this.regimes = regimes;
    }

    /** @throws Refused if the regime of the case does not name this case */
    public void refuseOutside(SpotCase spotCase, String scope) {
        if (!regimes.binds(CASES.getOrDefault(scope, RuleIds.none()), spotCase.regimeOfCase())) {
            throw new Refused("onlineScope", "适用的办法没有规定此种情形可以网络抽样，请另选");
        }
    }
}
