package spotcheck.enforcement.process;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.enforcement.clue.ClueRouting;
import spotcheck.enforcement.clue.Origin;
import spotcheck.enforcement.clue.Recipient;
import spotcheck.engine.CaseKey;
import spotcheck.engine.CitedRules;

/** Finds out who hands the clue over, and to whom. */
@Component
class RouteClueDelegate implements JavaDelegate {

    /** The table's row for a violation that nobody has named more closely. */
    static final String UNNAMED_GROUND = "other-violation";

    private final Cases cases;
    private final ClueRouting routing;
    private final Entries entries;

    RouteClueDelegate(Cases cases, ClueRouting routing, Entries entries) {
        this.cases = cases;
        this.routing = routing;
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var spotCase = cases.get(CaseKey.of(execution));
        var origin = ClueOrigin.of(execution);
        var known = EnforcementVariables.REPORT_TO.find(execution);
        var reportTo = known == null ? routing.reportTo(spotCase, UNNAMED_GROUND) : known;
        var names = routing.recipients(spotCase, origin, reportTo).stream()
                .map(Recipient::name)
                .distinct()
                .collect(joining("、"));
        EnforcementVariables.REPORT_TO.set(execution, reportTo);
        EnforcementVariables.CLUE_FINDER.set(execution, origin == Origin.INSPECTION ? "inspector" : "sampler");
        EnforcementVariables.CLUE_RECIPIENTS.set(execution, names);
        chooseReceiver(execution, spotCase, origin);
        entries.add(spotCase.number(), "routeClue", "确定移交和报告对象", Map.of("移交和报告对象", names), CitedRules.of(execution));
    }

    /** The clue is this authority's, whoever handles the rest of the case. */
    private void chooseReceiver(DelegateExecution execution, SpotCase spotCase, Origin origin) {
        var receiver = routing.receiver(spotCase, origin);
        EnforcementVariables.OUTSIDE_RECEIVER.set(execution, receiver.isEmpty());
        receiver.ifPresent(authority -> EnforcementVariables.ENFORCER_BODY.set(execution, authority.code()));
    }
}
