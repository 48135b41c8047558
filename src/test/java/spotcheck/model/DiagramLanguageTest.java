package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words in the diagrams: English ids that tell their kind, Chinese names that can be read without code. */
class DiagramLanguageTest {

    private static final String CHINESE = "(?=.*\\p{IsHan})[^a-z]+";

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void fileIsCalledLikeItsProcess(Diagram diagram) {
        assertThat(diagram.file()).hasFileName(Diagram.kebab(diagram.process().getId()) + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void idsTellTheKindOfElement(Diagram diagram) {
        assertThat(diagram.elements(FlowElement.class))
                .allSatisfy(element -> assertThat(ElementIds.tellsItsKind(element))
                        .as(element.getId())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void messagesAreCalledLikeTheirIds(Diagram diagram) {
        assertThat(diagram.elements(Message.class))
                .allSatisfy(message -> assertThat(message.getId()).isEqualTo("message_" + message.getName()));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void processTasksAndEventsHaveChineseNames(Diagram diagram) {
        assertThat(diagram.process().getName()).matches(CHINESE);
        namedInChinese(diagram.elements(Activity.class));
        namedInChinese(diagram.elements(Event.class));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void choicesAreQuestionsWithNamedAnswers(Diagram diagram) {
        for (ExclusiveGateway gateway : diagram.elements(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName())
                        .as(gateway.getId())
                        .matches(CHINESE)
                        .endsWith("？");
                namedInChinese(gateway.getOutgoing());
            }
        }
    }

    /** Two questions in the same words cannot be told apart, neither in the picture nor in an incident. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void noQuestionIsAskedTwiceInTheSameWords(Diagram diagram) {
        assertThat(diagram.elements(ExclusiveGateway.class).stream()
                        .map(ExclusiveGateway::getName)
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    /** One word for one thing: what is special about a call stands before or behind the name of what it calls. */
    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void aCallBearsTheNameOfWhatItCalls(Diagram diagram) {
        var names = Diagram.all().stream()
                .map(Diagram::process)
                .collect(Collectors.toMap(Process::getId, Process::getName));
        assertThat(diagram.elements(CallActivity.class))
                .allSatisfy(call ->
                        assertThat(call.getName()).as(call.getId()).contains(names.get(call.getCalledElement())));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyAnswerHasAConditionOrIsTheDefault(Diagram diagram) {
        for (ExclusiveGateway gateway : diagram.elements(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getOutgoing()).allMatch(flow -> isDefault(flow) != hasCondition(flow));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void gatewaysThatAskNothingHaveNoName(Diagram diagram) {
        for (Gateway gateway : diagram.elements(Gateway.class)) {
            if (!(gateway instanceof ExclusiveGateway) || gateway.getOutgoing().size() == 1) {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void aLevelHasAtMostTenActivities(Diagram diagram) {
        assertThat(diagram.process().getChildElementsByType(Activity.class)).hasSizeLessThanOrEqualTo(10);
        assertThat(diagram.elements(SubProcess.class))
                .allSatisfy(level -> assertThat(level.getChildElementsByType(Activity.class))
                        .as(level.getId())
                        .hasSizeLessThanOrEqualTo(10));
    }

    private static void namedInChinese(Collection<? extends FlowElement> elements) {
        assertThat(elements).allSatisfy(element -> assertThat(element.getName())
                .as(element.getId())
                .isNotNull()
                .matches(CHINESE));
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.equals(((ExclusiveGateway) flow.getSource()).getDefault());
    }

    private static boolean hasCondition(SequenceFlow flow) {
        return flow.getConditionExpression() != null;
    }
}
