package spotcheck.sampling.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The grounds of one kind that were observed: the diagram asks the decision for each of them.
 *
 * @param variable collection of the grounds
 * @param decision variable of the strongest answer
 * @param unasked the answer while no ground was observed
 */
record Grounds(String variable, String decision, String unasked) {

    void set(VariableScope scope, List<String> observed) {
        scope.setVariable(variable, new ArrayList<>(observed));
        scope.setVariable(decision, unasked);
    }
}
