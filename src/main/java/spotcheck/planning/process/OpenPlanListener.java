package spotcheck.planning.process;

import java.time.LocalDate;
import java.time.Month;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.StartForm;
import spotcheck.engine.wait.EngineDate;
import spotcheck.planning.PlanOpening;
import spotcheck.registry.authority.Authorities;

/** Start of an annual plan: the file gets its number, its regime and the day by which it must be filed. */
@Component
class OpenPlanListener implements ExecutionListener {

    private final StartForm form;
    private final PlanOpening opening;
    private final Authorities authorities;

    OpenPlanListener(StartForm form, PlanOpening opening, Authorities authorities) {
        this.form = form;
        this.opening = opening;
        this.authorities = authorities;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var answers = form.take(execution);
        var plan = opening.open(
                answers.findText("planAuthority").orElse(null),
                PlanForms.year(answers),
                answers.shown(),
                answers.legalBasis());
        execution.setProcessBusinessKey(plan.number().value());
        ProcessVariable.REGIME.set(execution, plan.regime().code());
        PlanVariables.LEVEL.set(
                execution, authorities.find(plan.organizer()).orElseThrow().level());
        PlanVariables.YEAR_ENDS.set(execution, EngineDate.due(LocalDate.of(plan.planYear(), Month.DECEMBER, 31)));
    }
}
