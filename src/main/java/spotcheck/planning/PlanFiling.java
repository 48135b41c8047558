package spotcheck.planning;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFile;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StartEvent;
import spotcheck.regulation.period.StatutoryPeriod;

/** With whom a plan is filed and by when, as the table {@code planFiling} says. */
@Component
@LegalBasis(
        value = {"NMG-11d", "NMG-11b", "CQ20-11e", "CQ23-13b", "CQ23-13d", "O18-11"},
        label = "年度计划报上一级或者国家总局备案")
public class PlanFiling {

    private static final PeriodKind PERIOD = PeriodKind.PLAN_FILING;

    private final Decisions decisions;
    private final Authorities authorities;
    private final Deadlines deadlines;

    PlanFiling(Decisions decisions, Authorities authorities, Deadlines deadlines) {
        this.decisions = decisions;
        this.authorities = authorities;
        this.deadlines = deadlines;
    }

    /**
     * Starts the period at whose end the plan must have been filed, where the regime names one: the month before the year
     * that is planned.
     *
     * @throws Refused if it is to be filed above and the registry knows of nobody there
     */
    void expect(PlanningFile plan, Authority organizer) {
        var answer =
                decisions.answer("planFiling", Map.of("regime", plan.regime().code(), "level", organizer.level()));
        if (answer.word("outcome").equals("superior") && organizer.parent() == null) {
            throw new Refused("planYear", "登记簿中没有" + organizer.name() + "的上一级部门，计划无处备案");
        }
        answer.number("month").ifPresent(month -> {
            var before = LocalDate.of(plan.planYear() - 1, Month.of(month), 1).minusDays(1);
            deadlines.startFixed(
                    plan,
                    PERIOD.code(),
                    new StatutoryPeriod.Fixed(
                            new Period(1, Unit.MONTH), StartEvent.FILING_MONTH_BEGINS.code(), answer.legalBasis()),
                    before);
        });
    }

    /** The plan was sent to where it is filed. */
    public void meet(CaseNumber number) {
        deadlines.meet(number, PERIOD.code(), "");
    }

    /** The authority with which plans of this one are filed. */
    public Optional<Authority> above(PlanningFile plan) {
        return authorities.find(plan.organizer()).map(Authority::parent).flatMap(authorities::find);
    }
}
