package spotcheck.regulation.catalogue.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;

/** The property {@code legalBasis} on the fields of {@code forms/}. */
final class FormCitations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormCitations() {}

    /** @param steps what the step is called, by the id of its form */
    static Stream<Citation> all(Map<String, String> steps) {
        return Resources.matching("forms/*/*.form").flatMap(file -> of(file, steps));
    }

    private static Stream<Citation> of(Resource file, Map<String, String> steps) {
        try (InputStream in = Resources.open(file)) {
            var form = JSON.readTree(in);
            var id = form.path("id").asText();
            var container = Resources.nameBelow("forms", file);
            return components(form)
                    .flatMap(field -> Citation.each(
                            field.path("properties").path("legalBasis").asText(""),
                            place(container, steps.getOrDefault(id, id), field)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> components(JsonNode container) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    private static Place place(String container, String containerLabel, JsonNode field) {
        var key = field.path("key").asText(field.path("path").asText());
        var label = field.path("label").asText(field.path("dateLabel").asText(key));
        return new Place(PlaceKind.FIELD, container, key, containerLabel, label.replaceFirst(" \\*$", ""));
    }
}
