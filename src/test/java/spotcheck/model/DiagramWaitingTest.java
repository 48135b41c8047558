package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing waits for ever without a visible task and a date, and what the law leaves open a person decides. */
class DiagramWaitingTest {

    private static final Pattern WORD = Pattern.compile("\\$\\{(\\w+) == '([\\w-]+)'}");

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyTaskSaysWhenItIsDue(Diagram diagram) {
        assertThat(diagram.elements(UserTask.class))
                .allMatch(task -> task.getCamundaDueDate() != null
                        || Diagram.propertyOf(task, "deadline").isPresent()
                        || Diagram.propertyOf(task, "workdays").isPresent());
    }

    /** A wait ends by its timer, or it names the tasks that end it; those have their own dates. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void whatWaitsHasATimerOrNamesTheTasksThatEndIt(Diagram diagram) {
        assertThat(diagram.elements(ReceiveTask.class)).isEmpty();
        for (IntermediateCatchEvent wait : diagram.elements(IntermediateCatchEvent.class)) {
            boolean timed = wait.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            var awaited = Diagram.propertyOf(wait, "awaits")
                    .map(names -> List.of(names.split(" ")))
                    .orElse(List.of());
            assertThat(timed || !awaited.isEmpty()).as(wait.getId()).isTrue();
            assertThat(tasks()).as(wait.getId()).containsAll(awaited);
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void whereTheLawIsSilentAPersonDecides(Diagram diagram) {
        for (ExclusiveGateway gateway : diagram.elements(ExclusiveGateway.class)) {
            var asked = words(gateway);
            var silentTables = asked.stream()
                    .map(word -> word.group(1))
                    .filter(DiagramWaitingTest::maySaySilent)
                    .collect(Collectors.toSet());
            var answered = asked.stream()
                    .filter(word -> word.group(2).equals("silent"))
                    .map(word -> word.group(1))
                    .collect(Collectors.toSet());
            assertThat(answered.containsAll(silentTables) || defaultLeadsToAPerson(gateway))
                    .as(diagram + " " + gateway.getId())
                    .isTrue();
        }
    }

    private static List<MatchResult> words(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .flatMap(condition -> WORD.matcher(condition.getTextContent()).results())
                .toList();
    }

    private static boolean defaultLeadsToAPerson(ExclusiveGateway gateway) {
        return gateway.getDefault() != null && gateway.getDefault().getTarget() instanceof UserTask;
    }

    private static boolean maySaySilent(String decision) {
        var table = Path.of("dmn", Diagram.kebab(decision) + ".dmn");
        try {
            return Files.exists(table) && Files.readString(table).contains("<text>\"silent\"</text>");
        } catch (IOException unreadable) {
            throw new IllegalStateException(table.toString(), unreadable);
        }
    }

    private static Set<String> tasks() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.elements(UserTask.class).stream()
                        .map(task -> diagram.process().getId() + "/" + ElementIds.withoutPrefix(task)))
                .collect(Collectors.toSet());
    }
}
