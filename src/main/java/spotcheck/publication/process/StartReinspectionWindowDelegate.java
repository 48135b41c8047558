package spotcheck.publication.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.engine.CaseKey;
import spotcheck.engine.CitedRules;
import spotcheck.regulation.RuleIds;

/** The announcement opens, and closes, the window of the second re-inspection (CQ23-73a, NMG-55a). */
@Component
class StartReinspectionWindowDelegate implements JavaDelegate {

    private static final String WHOLE_CASE = "";

    private final Cases cases;
    private final Deadlines deadlines;
    private final Entries entries;

    StartReinspectionWindowDelegate(Cases cases, Deadlines deadlines, Entries entries) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var spotCase = cases.get(CaseKey.of(execution));
        var basis = CitedRules.of(execution);
        var announcedOn = ChinaTime.dayOf(PublicationVariables.ANNOUNCED_ON.get(execution));
        List.of("second-reinspection-opens", "second-reinspection-closes").forEach(period -> deadlines
                .start(spotCase, period, WHOLE_CASE, announcedOn)
                .ifPresentOrElse(
                        deadline -> enter(spotCase, basis, deadline.explanation()),
                        () -> enter(spotCase, basis, "所适用的办法未规定第二次复查的时间，由办理机关决定")));
    }

    private void enter(SpotCase spotCase, RuleIds basis, String count) {
        entries.add(spotCase.number(), "reinspectionWindow", "起算第二次复查期限", Map.of("计算", count), basis);
    }
}
