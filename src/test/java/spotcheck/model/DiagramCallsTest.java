package spotcheck.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A called process is told what it asks for by name, and nothing else of the case. */
class DiagramCallsTest {

    private static final Pattern ASKED = Pattern.compile("[$#]\\{(?:empty )?(\\w+)");

    /** Facts with which the overview begins, and each process beside it. */
    private static final Set<String> OF_THE_CASE = Set.of("regime", "channel");

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void noCallPassesEverythingOn(Diagram diagram) {
        assertThat(diagram.elements(CamundaIn.class).stream())
                .allSatisfy(passed -> assertThat(passed.getCamundaVariables())
                        .as("%s of %s", passed.getCamundaSource(), diagram)
                        .isNull());
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void aFactBearsOneNameInBothProcesses(Diagram diagram) {
        assertThat(diagram.elements(CamundaIn.class).stream().filter(passed -> passed.getCamundaSource() != null))
                .allSatisfy(passed -> assertThat(passed.getCamundaTarget())
                        .as(diagram.toString())
                        .isEqualTo(passed.getCamundaSource()));
    }

    /** What the called diagram or its tables ask, and the calling one knows, is passed on. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void whatIsAskedBelowIsPassedOn(Diagram diagram) {
        var processes =
                Diagram.all().stream().collect(toMap(each -> each.process().getId(), each -> each));
        for (CallActivity call : diagram.elements(CallActivity.class)) {
            var needed = asked(Objects.requireNonNull(processes.get(call.getCalledElement())), processes);
            needed.retainAll(known(diagram, call));
            Diagram.partsOf(call, CamundaOut.class)
                    .map(CamundaOut::getCamundaSource)
                    .forEach(needed::remove);
            assertThat(Diagram.partsOf(call, CamundaIn.class).map(CamundaIn::getCamundaSource))
                    .as(call.getId())
                    .containsAll(needed);
        }
    }

    /** What a loop goes through is known inside it alone. */
    private static Set<String> known(Diagram diagram, CallActivity call) {
        var known = new HashSet<>(OF_THE_CASE);
        diagram.elements(CamundaOut.class).stream()
                .map(CamundaOut::getCamundaTarget)
                .forEach(known::add);
        diagram.elements(CamundaInputParameter.class).forEach(local -> known.add(local.getCamundaName()));
        diagram.elements(MultiInstanceLoopCharacteristics.class).stream()
                .filter(loop -> isWithin(loop.getParentElement(), call))
                .forEach(loop -> known.add(String.valueOf(loop.getCamundaElementVariable())));
        return known;
    }

    private static boolean isWithin(ModelElementInstance outer, @Nullable ModelElementInstance inner) {
        return inner != null && (outer.equals(inner) || isWithin(outer, inner.getParentElement()));
    }

    /** Names that a diagram, its tables and those that it calls read and do not find out themselves. */
    private static Set<String> asked(Diagram diagram, Map<String, Diagram> processes) {
        var asked = new HashSet<String>();
        DiagramText.of(diagram)
                .forEach(text -> ASKED.matcher(text).results().forEach(name -> asked.add(name.group(1))));
        diagram.elements(BusinessRuleTask.class)
                .forEach(decision -> asked.addAll(inputs(decision.getCamundaDecisionRef())));
        diagram.elements(CallActivity.class)
                .forEach(call ->
                        asked.addAll(asked(Objects.requireNonNull(processes.get(call.getCalledElement())), processes)));
        diagram.elements(CamundaInputParameter.class).forEach(local -> asked.remove(local.getCamundaName()));
        diagram.elements(CamundaOut.class).stream()
                .map(CamundaOut::getCamundaTarget)
                .forEach(asked::remove);
        diagram.elements(BusinessRuleTask.class).forEach(decision -> asked.remove(decision.getCamundaDecisionRef()));
        return asked;
    }

    private static Set<String> inputs(String decision) {
        var table = Path.of("dmn", Diagram.kebab(decision) + ".dmn").toFile();
        return Dmn.readModelFromFile(table).getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip())
                .collect(toSet());
    }
}
