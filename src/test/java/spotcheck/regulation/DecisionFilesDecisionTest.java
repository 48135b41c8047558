package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of any table may rely on: one question a file, Chinese headings, an article for each row. */
class DecisionFilesDecisionTest {
    private static final String CHINESE = ".*\\p{IsHan}.*";

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(Path.of("dmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileHoldsOneQuestionUnderItsOwnName(Path file) {
        var decisions = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
        assertThat(decisions).singleElement().satisfies(decision -> {
            assertThat(DecisionTables.file(decision.getId())).isEqualTo(file);
            assertThat(decision.getName()).matches(CHINESE).endsWith("？");
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowQuotesItsArticle(Path file) {
        assertThat(model(file).getModelElementsByType(Rule.class))
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).matches(".*（.*(第.+[条项部]|附件|[一二三四五六七八]).*）"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHeadingIsChinese(Path file) {
        assertThat(model(file).getModelElementsByType(Input.class))
                .extracting(Input::getLabel)
                .allMatch(label -> label.matches(CHINESE));
        assertThat(model(file).getModelElementsByType(Output.class))
                .extracting(Output::getLabel)
                .allMatch(label -> label.matches(CHINESE));
    }

    private static DmnModelInstance model(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }
}
