package spotcheck.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** Tells the other stages of a case what happened; it is no error if none of them waits for it. */
@Component
public class CaseMessages {

    private final RuntimeService runtime;

    CaseMessages(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param message name of the message, as the diagrams have it */
    public void tell(CaseNumber number, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll();
    }
}
