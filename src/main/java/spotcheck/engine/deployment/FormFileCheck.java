package spotcheck.engine.deployment;

import com.fasterxml.jackson.databind.JsonNode;

/** A deployed form belongs to a task, and its fields cite rules that exist. */
class FormFileCheck {

    private final Law after;
    private final Findings findings;

    FormFileCheck(Law after, Findings findings) {
        this.after = after;
        this.findings = findings;
    }

    void check(FormFile form) {
        if (!after.asks(form.id())) {
            findings.add("表单 " + form.id(), "没有任务使用这一表单编号；现有表单的编号不得更改");
        }
        if (!form.content().path("components").isArray()) {
            findings.add("表单 " + form.id(), "没有字段（components）");
        }
        fields(form.content());
    }

    private void fields(JsonNode container) {
        for (var field : container.path("components")) {
            var cited = field.path("properties").path("legalBasis");
            if (!cited.isMissingNode()) {
                findings.cites(
                        "字段“" + field.path("label").asText() + "”（"
                                + field.path("key").asText() + "）",
                        cited.asText());
            }
            fields(field);
        }
    }
}
