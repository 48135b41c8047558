package spotcheck.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept is what the engine's own FEEL answers, asked twice, in any order and with other values between. */
class FeelKeptTest {

    private static final List<Object> VALUES =
            List.of("nmg-trial", "cq-2021", "producer", "party", "", true, false, 0, 1, 2L, 2.5, 90);

    private final FeelEngine kept = new FeelKept();
    private final FeelEngine plain = new ScalaFeelEngineFactory().createInstance();

    @Test
    void everyConditionOfTheTablesIsAnsweredAsBefore() throws IOException {
        var conditions = conditions();
        assertThat(conditions).hasSizeGreaterThan(50);
        for (int time = 0; time < 2; time++) {
            for (var condition : conditions) {
                for (var value : VALUES) {
                    var context = context(Map.of("input", value, "regime", "cq-2023"));
                    assertThat(kept.evaluateSimpleUnaryTests(condition, "input", context))
                            .as("%s of %s", condition, value)
                            .isEqualTo(plain.evaluateSimpleUnaryTests(condition, "input", context));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ground",
                "missing",
                "ground = \"a\"",
                "ground != null and place = \"b\"",
                "not(ground = \"a\")",
                "if matches(ground, \"^[a-z]$\") then substring(ground, 1, 1) else null",
                "list contains([\"a\", \"b\"], ground)",
                "\"ground\"",
                "\"a \\\" ground\"",
                "count + 1",
            })
    void whatAnExpressionDependsOnIsAskedAnew(String expression) {
        for (var ground : List.of("a", "b", "ab", "a")) {
            for (var place : List.of("b", "c")) {
                var context = context(Map.of("ground", ground, "place", place, "count", ground.length()));
                assertThat(kept.<Object>evaluateSimpleExpression(expression, context))
                        .isEqualTo(plain.<Object>evaluateSimpleExpression(expression, context));
            }
        }
    }

    @Test
    void aConditionMaySpeakOfAnotherVariable() {
        for (var limit : List.of(1, 3, 1)) {
            var context = context(Map.of("input", 2, "limit", limit));
            assertThat(kept.evaluateSimpleUnaryTests("> limit", "input", context))
                    .isEqualTo(2 > limit);
        }
    }

    @Test
    void theHourIsNeverKept() throws InterruptedException {
        assertThat(FeelWords.of("date(now()) > openedOn")).isEmpty();
        assertThat(FeelWords.of("today()")).isEmpty();
        assertThat(FeelWords.of("\"now\"")).isPresent();
        Object first = kept.evaluateSimpleExpression("now()", context(Map.of()));
        Thread.sleep(5);
        assertThat(kept.<Object>evaluateSimpleExpression("now()", context(Map.of())))
                .isNotEqualTo(first);
    }

    @Test
    void aNameThatMayHoldABlankIsNoPlainName() {
        assertThat(FeelWords.of("first name = 1")).isEmpty();
        assertThat(FeelWords.of("`first name` = 1")).isEmpty();
        assertThat(FeelWords.of("not(ground) and x in [1..2]")).isPresent();
    }

    private static VariableContext context(Map<String, Object> values) {
        return Variables.fromMap(values).asVariableContext();
    }

    private static Set<String> conditions() throws IOException {
        var conditions = new TreeSet<String>();
        try (var files = Files.list(Path.of("dmn"))) {
            for (var file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".dmn"))::iterator) {
                for (var entry : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(InputEntry.class)) {
                    Text text = entry.getText();
                    if (text != null
                            && !text.getTextContent().isBlank()
                            && !text.getTextContent().equals("-")) {
                        conditions.add(text.getTextContent());
                    }
                }
            }
        }
        return conditions;
    }
}
