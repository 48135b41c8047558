package spotcheck.engine.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/**
 * FEEL of tables and forms. The engine reads each cell anew and makes all its functions anew for it, which was a fifth of a
 * completion; here the answer to the same expression with the same values is kept. What depends on the hour, or on
 * anything but texts, numbers and truth, is asked each time.
 */
public final class FeelKept implements FeelEngine {

    private static final int MOST = 20_000;
    private static final Object NONE = new Object();

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final Map<String, Optional<FeelWords>> words = new ConcurrentHashMap<>();
    private final Map<List<Object>, Object> answers = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"
    }) // the interface promises what its caller expects, and FEEL has null
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return (T) answer(
                question(expression, List.of(), context), () -> feel.evaluateSimpleExpression(expression, context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
        return Boolean.TRUE.equals(answer(
                question(expression, List.of(input), context),
                () -> feel.evaluateSimpleUnaryTests(expression, input, context)));
    }

    private @Nullable Object answer(@Nullable List<Object> question, Supplier<@Nullable Object> feel) {
        if (question == null) {
            return feel.get();
        }
        var kept = answers.get(question);
        if (kept != null) {
            return kept == NONE ? null : kept;
        }
        var answer = feel.get();
        if (isPlain(answer)) {
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(question, answer == null ? NONE : answer);
        }
        return answer;
    }

    /** The expression and all values on which it may depend; nothing if one of them is not plain. */
    private @Nullable List<Object> question(String expression, List<String> input, VariableContext context) {
        var known = words.computeIfAbsent(expression, FeelWords::of);
        if (known.isEmpty()) {
            return null;
        }
        var question = new ArrayList<>();
        question.add(expression);
        question.add(input.size());
        for (var names : List.of(input, known.get().names())) {
            for (var name : names) {
                if (context.containsVariable(name)) {
                    var value = context.resolve(name).getValue();
                    if (!isPlain(value)) {
                        return null;
                    }
                    question.add(name);
                    question.add(value == null ? NONE : value);
                }
            }
        }
        return question;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Boolean || value instanceof Number;
    }
}
