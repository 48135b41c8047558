package spotcheck.sampling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.draw.TeamDraws;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.regulation.RuleIds;
import spotcheck.sampling.SamplingPapers;
import spotcheck.sampling.SamplingTeams;

/** Who samples, on site or online: drawn by lot or taken over from the body's own draw. */
@TasksOf({"sampling", "onlineSampling"})
class SamplerTasks {

    private static final RuleIds BASIS =
            RuleIds.parse("CQ23-22a CQ23-22b NMG-17b NMG-18a CQ20-20a CQ20-20b O18-15 O18-16");
    private static final int USUAL = 2;

    private final SamplingTeams teams;
    private final SamplingPapers papers;
    private final Cases cases;
    private final Entries entries;

    SamplerTasks(SamplingTeams teams, SamplingPapers papers, Cases cases, Entries entries) {
        this.teams = teams;
        this.papers = papers;
        this.cases = cases;
        this.entries = entries;
    }

    /** Lists the trained samplers of the body for the choice. */
    @OnOpening({"userTask_assignSamplers", "userTask_assignBuyers"})
    void offerSamplers(CaseNumber number, OpenedForm form) {
        var names = new LinkedHashMap<String, String>();
        teams.eligible(cases.get(number)).forEach(person -> names.put(person.id(), person.name()));
        form.offer("samplerOptions", names);
    }

    /** The team stands; the organizer's papers go with it. */
    @OnCompletion({"userTask_assignSamplers", "userTask_assignBuyers"})
    void assignSamplers(CaseNumber number, FormData form, DelegateTask task) {
        var spotCase = cases.get(number);
        SamplingVariables.PURPOSE.set(task, spotCase.purpose().word());
        var together = teams.ofVisit(spotCase);
        if (together.isPresent()) {
            teams.join(spotCase, together.get());
            enter(number, Map.of("抽样人员", teams.shown(together.get()), "说明", "与同一次进门的案件为同一组"));
        } else if (form.text("drawMode").equals("system")) {
            var team = draw(spotCase, form);
            enter(
                    number,
                    Map.of(
                            "抽样人员",
                            teams.shown(team.people()),
                            "抽取编号",
                            team.draw().value()));
        } else {
            enter(number, Map.of("抽样人员", teams.shown(teams.assign(spotCase, form.words("samplerIds")))));
        }
        papers.prepare(spotCase);
    }

    private TeamDraws.Team draw(SpotCase spotCase, FormData form) {
        return teams.draw(spotCase, form.findText("samplerCount").isPresent() ? form.integer("samplerCount") : USUAL);
    }

    private void enter(CaseNumber number, Map<String, Object> details) {
        entries.add(number, "sampling.team", "确定抽样人员", details, BASIS);
    }
}
