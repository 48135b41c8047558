package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a diagram names outside itself exists: forms, tables, other diagrams. */
class DiagramReferencesTest {

    /** A role, or the variable that says which of two bodies has to act. */
    private static final String ROLE =
            "organizer|leader|handler|enforcer|sampler|inspector|retester|superior|\\$\\{\\w+}";

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyTaskCitesItsRules(Diagram diagram) {
        assertThat(Stream.concat(diagram.elements(Task.class).stream(), diagram.elements(CallActivity.class).stream()))
                .allSatisfy(task ->
                        assertThat(Diagram.legalBasisOf(task)).as(task.getId()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyUserTaskHasItsForm(Diagram diagram) throws IOException {
        Path folder = Path.of("forms", Diagram.kebab(diagram.process().getId()));
        for (UserTask task : diagram.elements(UserTask.class)) {
            File form = folder.resolve(Diagram.kebab(ElementIds.withoutPrefix(task)) + ".form")
                    .toFile();
            assertThat(form).as(task.getId()).isFile();
            assertThat(new ObjectMapper().readTree(form).path("id").asText()).isEqualTo(task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyUserTaskSaysWhoMayDoIt(Diagram diagram) {
        assertThat(diagram.elements(UserTask.class)).allSatisfy(task -> assertThat(task.getCamundaCandidateGroups())
                .as(task.getId())
                .matches(ROLE));
    }

    /** All files form one deployment, in which a form is found by its id alone. */
    @Test
    void noFormServesTwoTasks() {
        assertThat(Diagram.all().stream()
                        .flatMap(diagram -> diagram.elements(UserTask.class).stream())
                        .map(UserTask::getCamundaFormRef))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyDecisionIsATableOfOurs(Diagram diagram) {
        for (BusinessRuleTask task : diagram.elements(BusinessRuleTask.class)) {
            String decision = task.getCamundaDecisionRef();
            File table = Path.of("dmn", Diagram.kebab(decision) + ".dmn").toFile();
            assertThat(table).as(task.getId()).isFile();
            assertThat(Dmn.readModelFromFile(table).getModelElementsByType(Decision.class))
                    .anyMatch(found -> found.getId().equals(decision));
            assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo("deployment");
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyCalledProcessIsADiagramOfOurs(Diagram diagram) {
        Set<String> processes =
                Diagram.all().stream().map(other -> other.process().getId()).collect(Collectors.toSet());
        for (CallActivity call : diagram.elements(CallActivity.class)) {
            assertThat(processes).as(call.getId()).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
        }
    }
}
