package spotcheck.sampling.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.CaseKey;
import spotcheck.regulation.RuleIds;
import spotcheck.sampling.SamplingTeams;

/**
 * Where sampling begins. A party that gives way goes back to the samplers whom it refused, not to new ones (CQ23-30a):
 * on the spot, or at another visit, at which the papers are shown again.
 */
@Component
class SamplingBegunListener implements ExecutionListener {

    private static final RuleIds BASIS = RuleIds.parse("CQ23-30a CQ23-22a NMG-24a CQ20-28a SX23-3-3 O18-21");

    private final SamplingTeams teams;
    private final Cases cases;
    private final Entries entries;

    SamplingBegunListener(SamplingTeams teams, Cases cases, Entries entries) {
        this.teams = teams;
        this.cases = cases;
        this.entries = entries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var begins = begins(execution);
        SamplingVariables.BEGINS.set(execution, begins);
        if (!begins.equals("anew")) {
            var number = CaseKey.of(execution);
            SamplingVariables.PURPOSE.set(execution, cases.get(number).purpose().word());
            SamplingVariables.PARTY_ABSENT.set(execution, false);
            enter(number, begins);
        }
    }

    private static String begins(DelegateExecution execution) {
        if (!"refused".equals(SamplingVariables.LAST_OUTCOME.find(execution))) {
            return "anew";
        }
        return Boolean.TRUE.equals(SamplingVariables.GAVE_WAY_AT_ONCE.find(execution))
                ? "on-the-spot"
                : "another-visit";
    }

    private void enter(CaseNumber number, String begins) {
        var how = begins.equals("on-the-spot") ? "当场恢复，由原抽样人员继续" : "由原抽样人员再次到场";
        entries.add(
                number, "sampling.resumed", "恢复抽样", Map.of("恢复方式", how, "抽样人员", teams.shown(teams.of(number))), BASIS);
    }
}
