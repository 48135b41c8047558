package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.enforcement.clue.Origin;

/** Which stage ended with the clue. */
final class ClueOrigin {

    private ClueOrigin() {}

    static Origin of(VariableScope scope) {
        return "illegalClue".equals(EnforcementVariables.INSPECTION_OUTCOME.find(scope))
                ? Origin.INSPECTION
                : Origin.SAMPLING;
    }
}
