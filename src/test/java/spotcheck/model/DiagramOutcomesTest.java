package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import spotcheck.regulation.RegulationFile;

/** The words on which a diagram branches are words that somebody says: an end of a called process, a row of a table. */
class DiagramOutcomesTest {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) == '([\\w-]+)'}");

    /** The ids of the ends are published: other programs and the overview rely on them. */
    @ParameterizedTest
    @CsvFileSource(resources = "/outcomes.csv", numLinesToSkip = 1)
    void processEndsInItsPublishedOutcomes(String process, String outcomes) {
        assertThat(outcomesByProcess().get(process)).containsExactlyInAnyOrder(outcomes.split(" "));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void outcomesAskedForAreEndsOfTheCalledProcess(Diagram diagram) {
        outcomesByProcess().forEach((process, outcomes) -> assertThat(wordsAskedOf(diagram, process + "Outcome"))
                .as(process)
                .isSubsetOf(outcomes));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void answersAskedForAreWordsOfTheTable(Diagram diagram) {
        decisions()
                .forEach(decision ->
                        assertThat(wordsAskedOf(diagram, decision)).as(decision).isSubsetOf(said(decision)));
    }

    /** The engine room sets the word under the decision's name; a result variable would stand in its place. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void decisionsNameNoResultVariable(Diagram diagram) {
        assertThat(diagram.elements(BusinessRuleTask.class)).allMatch(task -> task.getCamundaResultVariable() == null);
    }

    private static Map<String, Set<String>> outcomesByProcess() {
        return Diagram.all().stream()
                .map(Diagram::process)
                .collect(Collectors.toMap(
                        process -> process.getId(), process -> process.getChildElementsByType(EndEvent.class).stream()
                                .map(ElementIds::withoutPrefix)
                                .collect(Collectors.toSet())));
    }

    private static Set<String> decisions() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.elements(BusinessRuleTask.class).stream())
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
    }

    /** What a row answers, or what an authority may adopt where the rows are silent. */
    private static Set<String> said(String decision) {
        var said = new HashSet<>(wordsOf(decision));
        RegulationFile.rows("silence.csv").stream()
                .filter(row -> row.get("decision").equals(decision))
                .flatMap(row -> Stream.of(row.get("outputs").split(" ")))
                .map(output -> output.substring(output.indexOf('=') + 1))
                .forEach(said::add);
        return said;
    }

    private static Set<String> wordsOf(String decision) {
        return WORDS.computeIfAbsent(decision, DiagramOutcomesTest::readWords);
    }

    private static Set<String> readWords(String decision) {
        Path table = Path.of("dmn", Diagram.kebab(decision) + ".dmn");
        return Files.exists(table)
                ? Dmn.readModelFromFile(table.toFile()).getModelElementsByType(OutputEntry.class).stream()
                        .map(entry -> entry.getText().getTextContent().replace("\"", ""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<String> wordsAskedOf(Diagram diagram, String variable) {
        return comparisons(diagram)
                .filter(comparison -> comparison.group(1).equals(variable))
                .map(comparison -> comparison.group(2))
                .collect(Collectors.toSet());
    }

    private static Stream<MatchResult> comparisons(Diagram diagram) {
        Function<String, Stream<MatchResult>> found =
                text -> COMPARISON.matcher(text).results();
        return DiagramText.of(diagram).stream().flatMap(found);
    }
}
