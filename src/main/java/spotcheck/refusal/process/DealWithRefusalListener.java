package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.engine.FormData;
import spotcheck.refusal.LocalHandling;
import spotcheck.refusal.Refusals;

/** The local authority says how it deals with the refusal. */
@Component
class DealWithRefusalListener implements TaskListener {

    private final Cases cases;
    private final Refusals refusals;

    DealWithRefusalListener(Cases cases, Refusals refusals) {
        this.cases = cases;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        refuseEndlessBan(form);
        var handling = new LocalHandling(
                form.text("penaltyBasis"),
                form.text("localOpinion"),
                form.text("refusalReceiver"),
                form.date("refusalHandedOn"),
                form.findDate("summarySentOn").orElse(null));
        refusals.deal(cases.get(FormData.caseOf(task)), handling);
    }

    /** A ban from market and trade lasts from a day to a later one (SX23-5-11). */
    private static void refuseEndlessBan(FormData form) {
        if (form.findDate("banUntil")
                .filter(until -> !until.isAfter(form.date("banFrom")))
                .isPresent()) {
            throw new Refused("banUntil", "禁入截止日期应当晚于起始日期");
        }
    }
}
