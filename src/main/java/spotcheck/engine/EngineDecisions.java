package spotcheck.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Decisions;

/** Asks the deployed decision tables. */
@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;

    EngineDecisions(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Answer> evaluate(String decision, Map<String, Object> inputs) {
        var rows = decisions.evaluateDecisionTableByKey(decision, inputs).getResultList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("Decision " + decision + " gave no answer for " + inputs);
        }
        return rows.stream().map(Answer::new).toList();
    }
}
