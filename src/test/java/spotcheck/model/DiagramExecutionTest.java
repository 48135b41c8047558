package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Condition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine is told: no program in a diagram, nothing that hangs in the air. */
class DiagramExecutionTest {

    private static final String VARIABLE = "[$#]\\{\\w+}";
    private static final String COMPARISON = "\\$\\{\\w+ == '[\\w-]+'}";
    private static final String EMPTY = "\\$\\{empty \\w+}";
    private static final String BUSINESS_KEY = "#\\{execution\\.processBusinessKey}";
    private static final List<String> PROGRAM_ATTRIBUTES = List.of("class", "expression", "scriptFormat", "resource");

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void processIsExecutableAndKeepsItsHistoryForAFixedTime(Diagram diagram) {
        assertThat(diagram.process().isExecutable()).isTrue();
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void expressionsAreAVariableOrOneComparison(Diagram diagram) {
        assertThat(values(diagram).filter(value -> value.contains("{")))
                .allMatch(value -> value.matches(VARIABLE + "|" + EMPTY + "|" + COMPARISON + "|" + BUSINESS_KEY));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void conditionsSayNothingElse(Diagram diagram) {
        assertThat(Stream.concat(
                        diagram.elements(ConditionExpression.class).stream(),
                        diagram.elements(Condition.class).stream()))
                .allMatch(condition -> condition.getTextContent().matches(VARIABLE + "|" + EMPTY + "|" + COMPARISON));
    }

    /** A statutory period is not a number of days in a drawing: the calendar works out the day. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void timersWaitForADateFromTheCalendar(Diagram diagram) {
        for (TimerEventDefinition timer : diagram.elements(TimerEventDefinition.class)) {
            assertThat(timer.getTimeDate()).as(timer.getId()).isNotNull();
            assertThat(timer.getTimeDate().getTextContent()).matches(VARIABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void nothingIsProgrammedInTheDiagram(Diagram diagram) {
        assertThat(diagram.elements(CamundaScript.class)).isEmpty();
        assertThat(everyNode(diagram)).allSatisfy(node -> assertThat(PROGRAM_ATTRIBUTES)
                .as(node.getLocalName())
                .noneMatch(name -> node.hasAttribute("http://camunda.org/schema/1.0/bpmn", name)));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everythingIsReachedAndLeadsOn(Diagram diagram) {
        for (FlowNode node : diagram.elements(FlowNode.class)) {
            boolean standsAlone = node instanceof SubProcess part && part.triggeredByEvent();
            boolean begins = node instanceof StartEvent || DiagramFlow.isAttached(node);
            assertThat(node.getIncoming().isEmpty()).as(node.getId()).isEqualTo(begins || standsAlone);
            assertThat(node.getOutgoing().isEmpty())
                    .as(node.getId())
                    .isEqualTo(node instanceof EndEvent || standsAlone);
        }
    }

    /** The engine takes a flow from its own ends, the Modeler and bpmnlint from these lists: both must say the same. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void flowsAreListedAtBothEnds(Diagram diagram) {
        for (SequenceFlow flow : diagram.elements(SequenceFlow.class)) {
            assertThat(flow.getSource().getOutgoing()).as(flow.getId()).contains(flow);
            assertThat(flow.getTarget().getIncoming()).as(flow.getId()).contains(flow);
        }
    }

    private static Stream<String> values(Diagram diagram) {
        return DiagramText.of(diagram).stream();
    }

    private static Stream<DomElement> everyNode(Diagram diagram) {
        return DiagramText.nodes(diagram.model().getDocument().getRootElement());
    }
}
