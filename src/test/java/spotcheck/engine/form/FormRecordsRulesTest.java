package spotcheck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that a person's answer carries out: the form asks for it, refuses without, and the case file keeps it. */
public class FormRecordsRulesTest {

    private static final List<FormField> FORM = form("""
            {"components": [
              {"type": "checkbox", "key": "shown", "label": "已出示", "validate": {"required": true},
               "properties": {"legalBasis": "CQ23-24a"}},
              {"type": "select", "key": "kind", "label": "种类", "values": [{"label": "甲", "value": "a"}]},
              {"type": "textarea", "key": "why", "label": "理由", "validate": {"required": true},
               "conditional": {"hide": "=kind != \\"b\\""}, "properties": {"legalBasis": "CQ23-25a CQ23-25b"}},
              {"type": "textfield", "key": "remark", "label": "备注", "properties": {"legalBasis": "CQ23-26a"}},
              {"type": "dynamiclist", "path": "items", "label": "项目", "components": [
                {"type": "number", "key": "amount", "label": "数量 *",
                 "properties": {"legalBasis": "CQ23-27", "validate": "{\\"required\\":true}"}}]}]}""");

    @Test
    void theFieldIsDemandedAndKeptWithItsRule() {
        assertThat(FormProofs.of("example", FORM)).hasSize(4).allSatisfy(FormProof::run);
    }

    /** Which fields are required is written out in {@code forms.csv}; here none of them can be evaded by what others say. */
    @Test
    void noRequiredFieldOfAnyFormCanBePassedBy() {
        assertThat(FormProofs.all()).hasSizeGreaterThan(400).allSatisfy(FormProof::run);
    }

    @Test
    void onlyRequiredFieldsProve() {
        assertThat(FormProofs.of("example", FORM).map(FormProof::name))
                .containsExactly(
                        "CQ23-24a 已出示（example）", "CQ23-25a 理由（example）", "CQ23-25b 理由（example）", "CQ23-27 数量（example）");
    }

    @Test
    void aFieldThatIsNeverShownProvesNothing() {
        var hidden = form("""
                {"components": [{"type": "textfield", "key": "why", "label": "理由", "validate": {"required": true},
                  "conditional": {"hide": "=true"}, "properties": {"legalBasis": "CQ23-25a"}}]}""");
        var proof = FormProofs.of("example", hidden).findFirst().orElseThrow();
        assertThatThrownBy(proof::run).hasMessageContaining("Always hidden: 理由");
    }

    @Test
    void onlyAnsweredAndVisibleFieldsAddTheirRules() {
        var answers = new FormAnswers(new FormConditions());
        assertThat(answers.legalBasis(FORM, Map.of("shown", false, "why", "x", "remark", " "))
                        .ids())
                .isEmpty();
        assertThat(answers.legalBasis(
                                FORM,
                                Map.of(
                                        "kind",
                                        "b",
                                        "why",
                                        "x",
                                        "items",
                                        List.of(Map.of("amount", 1), Map.of("amount", 2))))
                        .ids())
                .containsExactly("CQ23-25a", "CQ23-25b", "CQ23-27");
    }

    private static List<FormField> form(String json) {
        try {
            return FormField.in(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
