package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Every form of {@code forms/}: what Tasklist can draw, what the server checks, what a caseworker can read. */
class FormModelTest {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private static final Pattern CHINESE = Pattern.compile(".*[\\u4e00-\\u9fff].*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /** What form-js 1.8 in Tasklist draws; others make the whole form fail. */
    private static final Set<String> DRAWN = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "datetime",
            "group",
            "dynamiclist");

    /** Variables that route; an answer of the same name would decide the way of the case. */
    private static final Set<String> ROUTING = Set.of(
            "regime",
            "channel",
            "outcome",
            "conclusion",
            "recipient",
            "recipients",
            "rectificationStart",
            "handOver",
            "noticeKind",
            "reportTo",
            "warnFirst");

    private static final Set<String> CHECKS =
            Set.of("not-future", "credit-code", "barcode", "licence-number", "county");

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFormIsNamedLikeItsTask() throws IOException {
        for (var file : all()) {
            var form = JSON.readTree(file.toFile());
            assertThat(kebab(form.path("id").asText()) + ".form")
                    .isEqualTo(file.getFileName().toString());
            assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        }
    }

    @Test
    void tasklistCanDrawEveryComponent() throws IOException {
        for (var file : all()) {
            assertThat(components(file)).allSatisfy(component -> assertThat(DRAWN)
                    .contains(component.path("type").asText()));
        }
    }

    @Test
    void everyQuestionAndAnswerIsInChinese() throws IOException {
        for (var file : all()) {
            for (var component : questions(file)) {
                assertThat(component
                                .path("label")
                                .asText(component.path("dateLabel").asText()))
                        .as(component.toString())
                        .matches(CHINESE);
                component.path("values").forEach(option -> assertThat(
                                option.path("label").asText())
                        .matches("(?s).*[\\u4e00-\\u9fff].*|[A-Z]|GB.*"));
            }
        }
    }

    /** form-js shows {@code dateLabel}, the file {@code label}. */
    @Test
    void aDateIsCalledTheSameOnTheScreenAndInTheFile() throws IOException {
        for (var file : all()) {
            assertThat(components(file))
                    .as(file.toString())
                    .filteredOn(component -> component.path("type").asText().equals("datetime"))
                    .allSatisfy(date -> assertThat(date.path("dateLabel").asText())
                            .isEqualTo(date.path("label").asText()));
        }
    }

    @Test
    void answersHaveKeysOfTheirOwn() throws IOException {
        for (var file : all()) {
            var keys = questions(file).stream()
                    .map(component ->
                            component.path("key").asText(component.path("path").asText()))
                    .toList();
            assertThat(keys).allMatch(key -> KEY.matcher(key).matches()).doesNotContainAnyElementsOf(ROUTING);
        }
    }

    @Test
    void theServerKnowsEveryNamedCheck() throws IOException {
        for (var file : all()) {
            assertThat(questions(file))
                    .as(file.toString())
                    .filteredOn(component -> component.path("properties").has("check"))
                    .allSatisfy(component -> assertThat(CHECKS)
                            .contains(component.path("properties").path("check").asText()));
        }
    }

    @Test
    void whatIsShownAgainIsReadOnlyAndComesFromTasksThatExist() throws IOException {
        var tasks = userTasks();
        for (var file : all()) {
            assertThat(questions(file))
                    .as(file.toString())
                    .filteredOn(component -> component.path("properties").has("shows"))
                    .allSatisfy(component -> {
                        assertThat(component.path("readonly").asBoolean()).isTrue();
                        assertThat(component.path("validate").path("maxLength").asInt())
                                .isEqualTo(4000);
                        assertThat(tasks)
                                .contains(component
                                        .path("properties")
                                        .path("shows")
                                        .asText()
                                        .split(" "));
                    });
        }
    }

    private static Set<String> userTasks() throws IOException {
        try (Stream<Path> diagrams = Files.list(Path.of("processes"))) {
            return diagrams.flatMap(diagram ->
                            Bpmn.readModelFromFile(diagram.toFile()).getModelElementsByType(UserTask.class).stream())
                    .map(task -> task.getId().replaceFirst("^userTask_", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** The browser must not check rows: an error put right there keeps Tasklist's 提交 disabled; the server checks. */
    @Test
    void rowsAreCheckedOnTheServerAlone() throws IOException {
        for (var file : all()) {
            assertThat(components(file))
                    .as(file.toString())
                    .filteredOn(component -> component.path("type").asText().equals("dynamiclist"))
                    .allSatisfy(list -> assertThat(list.path("components"))
                            .noneMatch(field -> field.path("validate").size() > 0));
        }
    }

    private static List<JsonNode> questions(Path file) throws IOException {
        return components(file).stream()
                .filter(component ->
                        !Set.of("text", "group").contains(component.path("type").asText()))
                .toList();
    }

    private static List<JsonNode> components(Path file) throws IOException {
        var found = new ArrayList<JsonNode>();
        collect(JSON.readTree(file.toFile()), found);
        return found;
    }

    private static void collect(JsonNode container, List<JsonNode> found) {
        for (var component : container.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
