package spotcheck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.check.FieldCheck;

class NamedChecksTest {

    private final FormConditions conditions = new FormConditions();
    private final NamedChecks named = new NamedChecks(List.of(new EvenNumber()), conditions);
    private final List<FormField> fields = form("""
            {"components": [
              {"type": "textfield", "key": "code", "label": "代码",
               "properties": {"check": "even", "remark": "codeRemark"}},
              {"type": "textarea", "key": "codeRemark", "label": "说明"},
              {"type": "dynamiclist", "path": "lines", "label": "明细", "components": [
                {"type": "textfield", "key": "part", "label": "部件", "properties": {"check": "even"}}]}
            ]}""");

    @Test
    void aProblemBlocksTheForm() {
        assertThat(problems(Map.of("code", "3"))).containsExactly("「代码」应为双数");
        assertThat(problems(Map.of("lines", List.of(Map.of("part", "5"))))).containsExactly("「部件」应为双数");
    }

    @Test
    void aRemarkTurnsTheProblemIntoAWarning() {
        var answers = Map.<String, Object>of("code", "3", "codeRemark", "证照如此");
        assertThat(problems(answers)).isEmpty();
        assertThat(named.warnings(fields, answers)).containsExactly("「代码」应为双数");
    }

    @Test
    void aRemarkSavesNothingThatCannotStand() {
        assertThat(problems(Map.of("code", "x", "codeRemark", "证照如此"))).containsExactly("「代码」应为双数");
    }

    @Test
    void warningsOfRowsAreFoundToo() {
        var answers = Map.<String, Object>of("code", "2", "lines", List.of(Map.of("part", "0")));
        assertThat(named.warnings(fields, answers)).containsExactly("「部件」为零");
    }

    private List<String> problems(Map<String, Object> answers) {
        return new FormCheck(named, conditions).problems(fields, answers);
    }

    private static List<FormField> form(String json) {
        try {
            return FormField.in(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static class EvenNumber implements FieldCheck {

        @Override
        public String name() {
            return "even";
        }

        @Override
        public Optional<String> problem(String value) {
            return value.matches("\\d*[02468]") ? Optional.empty() : Optional.of("应为双数");
        }

        @Override
        public Optional<String> warning(String value) {
            return value.equals("0") ? Optional.of("为零") : Optional.empty();
        }

        @Override
        public boolean standsWithRemark(String value) {
            return value.matches("\\d+");
        }
    }
}
