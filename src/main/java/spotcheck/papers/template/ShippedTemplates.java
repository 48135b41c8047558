package spotcheck.papers.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates that come with the program, {@code forms/papers/<kind>.html}, checked when it starts. Which facts these must
 * state, every other template of the kind must state too.
 */
@Component
public class ShippedTemplates {

    private final Map<String, PaperTemplate> byKind = new LinkedHashMap<>();

    public ShippedTemplates(ResourcePatternResolver resources, TemplateCheck check) {
        try {
            for (var file : resources.getResources("classpath*:forms/papers/*.html")) {
                var name = String.valueOf(file.getFilename());
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                byKind.put(name.replace(".html", ""), check.read(name, text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Set<String> kinds() {
        return byKind.keySet();
    }

    public Optional<PaperTemplate> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** @throws IllegalArgumentException if there is no template for the kind */
    public PaperTemplate of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("No template for " + kind));
    }
}
