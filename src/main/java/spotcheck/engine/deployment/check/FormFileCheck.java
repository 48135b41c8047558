package spotcheck.engine.deployment.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import spotcheck.engine.deployment.file.FormFile;
import spotcheck.engine.deployment.file.Law;

/** A deployed form belongs to a task, and its fields cite rules that exist. */
class FormFileCheck {

    private static final Set<String> ASKING = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");
    private static final Set<String> ARRANGING = Set.of("text", "group", "dynamiclist");

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

    /** Tasklist leaves a form with a field that it does not know quite empty. */
    private void drawable(JsonNode field) {
        var name = "字段“" + field.path("label").asText() + "”";
        var type = field.path("type").asText();
        if (!ASKING.contains(type) && !ARRANGING.contains(type)) {
            findings.add(name, "不能显示的字段类型“" + type + "”");
        }
        if (ASKING.contains(type) && field.path("key").asText().isBlank()) {
            findings.add(name, "没有编号（key）");
        }
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
            drawable(field);
            fields(field);
        }
    }
}
