package spotcheck.sampling.process;

import java.util.LinkedHashMap;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.engine.form.FormData;
import spotcheck.regulation.RuleIds;
import spotcheck.sampling.SamplingPapers;
import spotcheck.sampling.SamplingTeams;

/** The team is drawn by lot or taken over from the body's own draw; the organizer's papers go with it. */
@Component
class AssignSamplersListener implements TaskListener {

    private static final RuleIds BASIS =
            RuleIds.parse("CQ23-22a CQ23-22b NMG-17b NMG-18a CQ20-20a CQ20-20b O18-15 O18-16");
    private static final int USUAL = 2;

    private final SamplingTeams teams;
    private final SamplingPapers papers;
    private final Cases cases;
    private final Entries entries;

    AssignSamplersListener(SamplingTeams teams, SamplingPapers papers, Cases cases, Entries entries) {
        this.teams = teams;
        this.papers = papers;
        this.cases = cases;
        this.entries = entries;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        SamplingVariables.PURPOSE.set(task, spotCase.purpose());
        enter(spotCase, form.text("drawMode").equals("system") ? draw(spotCase, form) : named(spotCase, form));
        papers.prepare(spotCase);
    }

    private List<String> draw(SpotCase spotCase, FormData form) {
        return teams.draw(spotCase, form.findText("samplerCount").isPresent() ? form.integer("samplerCount") : USUAL);
    }

    private List<String> named(SpotCase spotCase, FormData form) {
        return teams.assign(spotCase, form.words("samplerIds"));
    }

    private void enter(SpotCase spotCase, List<String> team) {
        var details = new LinkedHashMap<String, Object>();
        details.put("抽样人员", teams.shown(team));
        entries.add(spotCase.caseNumber(), "sampling.team", "确定抽样人员", details, BASIS);
    }
}
