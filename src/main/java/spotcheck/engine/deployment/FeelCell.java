package spotcheck.engine.deployment;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** Whether a cell can be read; the engine itself would say so only when a case asks the table. */
final class FeelCell {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
    private static final String UNREADABLE = "failed to parse";

    private FeelCell() {}

    /** A condition of a row; empty and a dash hold always. */
    static boolean isCondition(String text) {
        return text.isEmpty()
                || text.equals("-")
                || isReadable(() -> FEEL.evaluateSimpleUnaryTests(
                        text, "cell", Variables.createVariables().asVariableContext()));
    }

    /** What is asked or answered. */
    static boolean isExpression(String text) {
        return text.isEmpty()
                || isReadable(() -> FEEL.evaluateSimpleExpression(
                        text, Variables.createVariables().asVariableContext()));
    }

    private static boolean isReadable(Runnable evaluation) {
        try {
            evaluation.run();
            return true;
        } catch (FeelException wrong) {
            return !String.valueOf(wrong.getMessage()).contains(UNREADABLE);
        }
    }
}
