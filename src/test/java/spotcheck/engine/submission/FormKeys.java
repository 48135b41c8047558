package spotcheck.engine.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The keys of the forms as their files have them, also those of repeated rows. */
final class FormKeys {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormKeys() {}

    static Set<String> of(String pattern) {
        try {
            var keys = new TreeSet<String>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/forms/" + pattern)) {
                collect(JSON.readTree(file.getInputStream()), keys);
            }
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of every form but this one. */
    static Set<String> ofAllBut(String form) {
        var others = of("**/*.form");
        others.removeAll(of(form));
        return others;
    }

    private static void collect(JsonNode component, Set<String> keys) {
        if (component.hasNonNull("key")) {
            keys.add(component.path("key").asText());
        }
        component.path("components").forEach(inner -> collect(inner, keys));
    }
}
