package spotcheck.engine.table;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Decisions;

/** Asks the deployed decision tables. */
@Component
class EngineDecisions implements Decisions {

    private final CaseTables tables;

    EngineDecisions(CaseTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Answer> evaluate(String decision, Map<String, Object> inputs) {
        var rows = tables.ask(decision, inputs);
        if (rows.isEmpty()) {
            throw new IllegalStateException("Decision " + decision + " gave no answer for " + inputs);
        }
        return rows.stream().map(Answer::new).toList();
    }
}
