package spotcheck.engine.diagram;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;

/** Starts the overview process as its start form does. */
@Component
public class EngineProcedure {

    private final RuntimeService runtime;

    EngineProcedure(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param answers values by key of the start form */
    public CaseNumber open(Map<String, Object> answers) {
        var instance = runtime.startProcessInstanceByKey("spotCheck", answers);
        return new CaseNumber(instance.getBusinessKey());
    }
}
