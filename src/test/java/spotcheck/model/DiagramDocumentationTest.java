package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Tasklist shows as 说明: what is to be done at a step, and where the law says so. */
class DiagramDocumentationTest {

    private static final int LONGEST = 200;
    private static final String SOURCE = "依据：";

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyStepSaysWhatIsToBeDone(Diagram diagram) {
        assertThat(steps(diagram)).allSatisfy(step -> assertThat(textOf(step))
                .as(step.getId())
                .hasSizeLessThanOrEqualTo(LONGEST)
                .matches("\\p{IsHan}[^a-zA-Z\\n]{9,}。" + SOURCE + "[^a-zA-Z\\n]+。"));
    }

    @ParameterizedTest
    @MethodSource("spotcheck.model.Diagram#all")
    void everyStepNamesTheArticlesOfItsLegalBasis(Diagram diagram) {
        assertThat(steps(diagram)).allSatisfy(step -> assertThat(textOf(step))
                .as(step.getId())
                .endsWith("。" + SOURCE + Citation.of(Diagram.legalBasisOf(step).orElseThrow()) + "。"));
    }

    /** A sentence that fits two steps says nothing of either. */
    @Test
    void noTwoStepsSayTheSame() {
        assertThat(Diagram.all().stream()
                        .flatMap(diagram -> steps(diagram).stream())
                        .map(step -> textOf(step).split(SOURCE, -1)[0]))
                .doesNotHaveDuplicates();
    }

    private static List<Activity> steps(Diagram diagram) {
        return diagram.elements(Activity.class).stream()
                .filter(step -> !(step instanceof SubProcess))
                .toList();
    }

    private static String textOf(Activity step) {
        Collection<Documentation> said = step.getDocumentations();
        assertThat(said).as(step.getId()).hasSize(1);
        return said.iterator().next().getTextContent();
    }
}
