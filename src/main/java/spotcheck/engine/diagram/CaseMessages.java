package spotcheck.engine.diagram;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.engine.ProcessVariable;

/** Tells the other stages of a case what happened; it is no error if none of them waits for it. */
@Component
public class CaseMessages {

    private final RuntimeService runtime;

    CaseMessages(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Tells a case what it waits for.
     *
     * @param message name of the message, as the diagrams have it
     */
    public void tell(CaseNumber number, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll();
    }

    /** Begins what runs beside a case, such as a text that is handed in later; it ends apart from the case's stages. */
    public void begin(SpotCase spotCase, String message, Map<String, Object> facts) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(spotCase.number().value())
                .setVariables(facts)
                .setVariable(ProcessVariable.REGIME.name(), spotCase.regime().code())
                .correlateStartMessage();
    }
}
