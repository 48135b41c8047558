package spotcheck.opening.process;

import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.StartForm;
import spotcheck.opening.OpeningDesk;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** A failing report of others came in: it becomes a case of the authority that got it (CQ23-68, CQ20-64). */
@Component
class OpenIncomingReportListener implements ExecutionListener {

    @SuppressWarnings("rawtypes") // a class literal has no element type
    private static final ProcessVariable<ArrayList> RECIPIENTS = ProcessVariable.of("recipients", ArrayList.class);

    /** Inputs of {@code resultHandler}. */
    private static final ProcessVariable<String> CHECK_LEVEL = ProcessVariable.of("checkLevel", String.class);

    private static final ProcessVariable<Boolean> SAME_PLACE = ProcessVariable.of("sameViolationPlace", Boolean.class);

    private final StartForm form;
    private final OutsideBodies bodies;
    private final OpeningDesk desk;
    private final Authorities authorities;
    private final CurrentActor actor;

    OpenIncomingReportListener(
            StartForm form, OutsideBodies bodies, OpeningDesk desk, Authorities authorities, CurrentActor actor) {
        this.form = form;
        this.bodies = bodies;
        this.desk = desk;
        this.authorities = authorities;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var answers = form.take(execution);
        var check = bodies.check(
                answers.text("outsideBody"),
                receiver(answers),
                OpeningForm.text(answers, "outsideLetter"),
                answers.date("reportReceivedOn"));
        var opening = IncomingReportForm.read(answers, check);
        var opened = desk.open(opening);
        execution.setProcessBusinessKey(opened.number().value());
        ProcessVariable.REGIME.set(execution, opened.regime().code());
        ProcessVariable.CHANNEL.set(execution, opened.channel().word());
        CHECK_LEVEL.set(execution, check.level().word());
        SAME_PLACE.set(
                execution,
                opening.violationRegion() == null
                        || opening.violationRegion()
                                .equals(opening.sampledParty().region()));
        RECIPIENTS.set(execution, OpenCaseListener.recipients(opened));
    }

    /** The authority for which the report is registered. */
    private Optional<Authority> receiver(FormData answers) {
        var named = answers.findText("organizer");
        return named.isPresent() ? authorities.find(named.get()) : authorities.ofPerson(actor.id());
    }
}
