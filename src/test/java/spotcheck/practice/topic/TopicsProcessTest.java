package spotcheck.practice.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.regulation.Regime;

/** The closed list of points follows the tables: whatever can be silent is on it, with every word in Chinese. */
class TopicsProcessTest extends StageTest {

    @Autowired
    private Topics topics;

    @Autowired
    private Questions questions;

    /** Where a text says nothing of plans nothing is asked of anybody: there is nothing that could be adopted. */
    private static final Set<String> PLANS = Set.of("planFinding", "planFiling");

    @Test
    void everyTableThatCanBeSilentIsOnTheListWithAllItsWords() {
        for (var definition :
                repository.createDecisionDefinitionQuery().latestVersion().list()) {
            var table = repository.getDmnModelInstance(definition.getId());
            if (canBeSilent(table) && !PLANS.contains(definition.getKey())) {
                var question = questions.of(definition.getKey());
                assertThat(question).as(definition.getKey()).isPresent();
                question.orElseThrow().inputs().forEach((input, words) -> assertThat(words.keySet())
                        .as(definition.getKey() + " " + input)
                        .containsExactlyInAnyOrderElementsOf(words(table, input)));
            }
        }
    }

    @Test
    void whatAChoiceAnswersIsAWordOfTheTable() {
        for (var question : questions.all()) {
            var table = repository.getDmnModelInstance(repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(question.decision())
                    .latestVersion()
                    .singleResult()
                    .getId());
            question.choices().values().forEach(choice -> choice.outputs()
                    .forEach((output, word) ->
                            assertThat(outputWords(table, output)).contains(word)));
        }
    }

    @Test
    void chongqing2023IsSilentOnThesePointsAndNoOthers() {
        assertThat(topics.silent(new Regime("cq-2023")).stream().map(Topic::code))
                .containsExactlyInAnyOrder(
                        "resultRecipients:qualified,seller,labelled-producer",
                        "resultRecipients:qualified,online,labelled-producer",
                        "resultRecipients:qualified,online,platform-operator",
                        "retestRefusal:confirmed-on-site-result",
                        "retestRefusal:item-not-retestable",
                        "retestTermination:tampered-by-sampled-party",
                        "statutoryPeriod:retest-decision",
                        "statutoryPeriod:report-submission",
                        "statutoryPeriod:result-handling-report",
                        "statutoryPeriod:service-by-publication");
    }

    @Test
    void aPointIsCalledInChinese() {
        var topic = new Topic("retestTermination:tampered-by-sampled-party");
        assertThat(topics.label(topic)).isEqualTo("是否终止复检（被抽样对象隐匿、转移、变卖、损毁样品）");
        assertThat(topics.choices(topic)).isEqualTo(Map.of("continue", "不因此终止，继续复检", "end", "终止复检，以初检结论为准"));
        assertThat(topics.choiceLabel(Topic.ofPeriod("retest-decision"), "10 working-day"))
                .hasValue("10个工作日");
    }

    private static boolean canBeSilent(DmnModelInstance table) {
        return table.getModelElementsByType(Output.class).stream()
                .anyMatch(output -> outputWords(table, output.getName()).contains("silent"));
    }

    private static List<String> outputWords(DmnModelInstance table, String name) {
        return table.getModelElementsByType(Output.class).stream()
                .filter(output -> name.equals(output.getName()) && output.getOutputValues() != null)
                .flatMap(output -> split(output.getOutputValues().getText().getTextContent()).stream())
                .toList();
    }

    private static List<String> words(DmnModelInstance table, String name) {
        return table.getModelElementsByType(Input.class).stream()
                .filter(input ->
                        input.getInputExpression().getText().getTextContent().equals(name))
                .flatMap(input -> split(input.getInputValues().getText().getTextContent()).stream())
                .toList();
    }

    private static List<String> split(String words) {
        return List.of(words.replace("\"", "").split(",\\s*"));
    }
}
