package spotcheck.sampling.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Cases;
import spotcheck.engine.form.FormData;
import spotcheck.sampling.EarlierCheck;
import spotcheck.sampling.EarlierChecks;
import spotcheck.sampling.SamplingPapers;

/** The notice is served by being shown, and earlier checks are asked for; where nobody is there, neither is possible. */
@Component
class ShowNoticeListener implements TaskListener {

    private final SamplingPapers papers;
    private final EarlierChecks checks;
    private final Cases cases;
    private final Clock clock;

    ShowNoticeListener(SamplingPapers papers, EarlierChecks checks, Cases cases, Clock clock) {
        this.papers = papers;
        this.checks = checks;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var spotCase = cases.get(FormData.caseOf(task));
        var absent = form.ticked("partyAbsent");
        if (!absent) {
            papers.serveNotice(spotCase, "现场出示", form.date("visitDate"));
        }
        SamplingVariables.PARTY_ABSENT.set(task, absent);
        pass(task, checks.weightiest(spotCase, absent ? EarlierCheck.none() : claimed(form)));
    }

    private static void pass(DelegateTask task, EarlierCheck earlier) {
        SamplingVariables.PREVIOUS_CHECK_BY.set(task, earlier.by());
        SamplingVariables.WITHIN_SIX_MONTHS.set(task, earlier.withinSixMonths());
        SamplingVariables.PROVEN_BY_PARTY.set(task, earlier.provenByParty());
    }

    private EarlierCheck claimed(FormData form) {
        var by = form.text("earlierCheckBy");
        return by.equals(EarlierCheck.NONE)
                ? EarlierCheck.none()
                : EarlierCheck.claimed(
                        by, form.date("earlierCheckDate"), form.ticked("earlierCheckProven"), ChinaTime.today(clock));
    }
}
