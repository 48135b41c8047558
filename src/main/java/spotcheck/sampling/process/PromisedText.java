package spotcheck.sampling.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.SpotCase;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.engine.form.FormData;
import spotcheck.engine.wait.EngineDate;

/** The text of a standard that the party will hand in later, by the day on the sampling sheet (CQ20-33c, NMG-28a). */
@Component
class PromisedText {

    /** What was agreed, for the form. */
    static final ProcessVariable<String> PROMISE = ProcessVariable.of("promisedStandard", String.class);

    private final CaseMessages messages;

    PromisedText(CaseMessages messages) {
        this.messages = messages;
    }

    /** Begins the wait beside the case, if the sheet agrees on a later day. */
    void watch(SpotCase spotCase, FormData form) {
        promisedBy(form).ifPresent(by -> watch(spotCase, form, by));
    }

    /** By a channel too the text comes by a day, where the regime has the sheet name one (CQ20-33c). */
    private static Optional<String> promisedBy(FormData form) {
        return form.findText("standardText").flatMap(text -> switch (text) {
            case "to-follow" -> Optional.of("standardTextBy");
            case "channel" -> form.findText("channelTextBy").map(day -> "channelTextBy");
            default -> Optional.empty();
        });
    }

    private void watch(SpotCase spotCase, FormData form, String by) {
        var day = form.date(by);
        var promise = "%s，%s前以“%s”方式提供"
                .formatted(form.text("appliedStandard"), ChinaTime.inWords(day), form.text("standardChannel"));
        messages.begin(
                spotCase,
                "standardTextPromised",
                Map.of(
                        PROMISE.name(),
                        promise,
                        "standardTextDue",
                        EngineDate.due(day),
                        "standardTextEnds",
                        EngineDate.over(day)));
    }
}
