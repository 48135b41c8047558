package spotcheck.engine.deployment.check;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Whether a cell can be read; the engine itself would say so only when a case asks the table. */
final class FeelCell {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private FeelCell() {}

    /** A condition of a row; empty and a dash hold always. */
    static boolean isCondition(String text) {
        return text.isEmpty() || text.equals("-") || FEEL.parseUnaryTests(text).isSuccess();
    }

    /** What is asked or answered. */
    static boolean isExpression(String text) {
        return text.isEmpty() || FEEL.parseExpression(text).isSuccess();
    }

    /** Whether a condition holds for what is asked; one that cannot be read does not. */
    static boolean holds(String text, Object value) {
        if (text.isEmpty() || text.equals("-")) {
            return true;
        }
        var result = FEEL.evaluateUnaryTests(text, value, Map.of());
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
