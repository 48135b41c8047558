package spotcheck.engine.deployment.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import spotcheck.engine.deployment.file.DiagramFile;
import spotcheck.engine.deployment.file.FormFile;
import spotcheck.engine.deployment.file.Law;

/**
 * The answers that the program reads from a form stay as they are: what must be answered is still asked, by the same kind of
 * field, with words that the program knows. A form whose task is an entry alone may ask what it likes.
 */
class FormPromises {

    private final Law before;
    private final Set<String> handled;
    private final Findings findings;

    /** @param handled the tasks that the program carries out */
    FormPromises(Law before, Set<String> handled, Findings findings) {
        this.before = before;
        this.handled = handled;
        this.findings = findings;
    }

    void check(FormFile form) {
        keys(form.content(), new HashSet<>(), form.id());
        routing(form);
        if (isRead(form.id())) {
            before.form(form.id()).ifPresent(known -> {
                var present = fields(form.content(), "");
                fields(known.content(), "").forEach((key, field) -> kept(key, field, present));
            });
        }
    }

    /** An answer that took the place of what the program or a table says would lead cases astray. */
    private void routing(FormFile form) {
        var mine = before.form(form.id()).map(RoutingFacts::of).orElse(Map.of()).keySet();
        RoutingFacts.of(form).forEach((fact, words) -> {
            if (!mine.contains(fact) && RoutingFacts.taken(before).contains(fact)) {
                findings.add("表单 " + form.id(), "分流事实“" + fact + "”与程序、决策表或其他流程使用的名称相同，请另取编号");
            }
        });
    }

    /** Groups share the keys of what is around them; repeating rows have their own. */
    private void keys(JsonNode container, Set<String> keys, String form) {
        for (var field : container.path("components")) {
            var key = field.path("key").asText();
            if (!key.isEmpty() && !keys.add(key)) {
                findings.add("表单 " + form, "有两个字段使用同一编号“" + key + "”，其中一个的回答会丢失");
            }
            keys(field, field.path("type").asText().equals("dynamiclist") ? new HashSet<>() : keys, form);
        }
    }

    /** Start forms too: what opens a case is read by the program. */
    private boolean isRead(String form) {
        var tasks = before.processes()
                .flatMap(process -> DiagramFile.userTasks(process).stream())
                .filter(task -> form.equals(task.getCamundaFormRef()))
                .toList();
        return tasks.isEmpty() || tasks.stream().map(UserTask::getId).anyMatch(handled::contains);
    }

    private void kept(String key, JsonNode field, Map<String, JsonNode> present) {
        var now = present.get(key);
        var place = "字段“" + field.path("label").asText() + "”（" + key + "）";
        if (isRequired(field) && (now == null || !isRequired(now))) {
            findings.add(place, now == null ? "是程序要读取的必填字段，不得删除，编号不得更改" : "是程序要读取的必填字段，不得改为选填");
        }
        if (now != null) {
            kind(place, field, now);
            words(place, field, now);
        }
    }

    private void kind(String place, JsonNode field, JsonNode now) {
        if (!kind(field).equals(kind(now))) {
            findings.add(
                    place,
                    "字段类型由 " + field.path("type").asText() + " 改为 "
                            + now.path("type").asText() + "，程序读不出回答");
        }
    }

    /** Fields that give the same kind of answer may stand for each other. */
    private static String kind(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "radio", "select" -> "a word";
            case "textfield", "textarea" -> "a text";
            case "checklist", "taglist" -> "words";
            default -> field.path("type").asText();
        };
    }

    private void words(String place, JsonNode field, JsonNode now) {
        var known = options(field);
        if (!known.isEmpty()) {
            options(now).stream()
                    .filter(word -> !known.contains(word))
                    .forEach(word -> findings.add(place, "选项的词“" + word + "”程序不认识；选项的文字可以改，词不得改"));
        }
    }

    private static Set<String> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .collect(Collectors.toSet());
    }

    private static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean(false)
                || field.path("properties").path("validate").asText("").contains("\"required\":true");
    }

    private static Map<String, JsonNode> fields(JsonNode container, String path) {
        var fields = new LinkedHashMap<String, JsonNode>();
        for (var field : container.path("components")) {
            var key = field.path("key").asText();
            if (!key.isEmpty()) {
                fields.put(path + key, field);
            }
            var rows = field.path("type").asText().equals("dynamiclist");
            fields.putAll(fields(field, rows ? path + field.path("path").asText() + "." : path));
        }
        return fields;
    }
}
