package spotcheck.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates of all kinds of papers, {@code forms/papers/<kind>.html}, checked when the application starts. */
@Component
class PaperTemplates {

    private final Map<String, PaperTemplate> byKind = new LinkedHashMap<>();

    PaperTemplates(ResourcePatternResolver resources, TemplateCheck check) {
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

    /** @throws IllegalArgumentException if there is no template for the kind */
    PaperTemplate of(String kind) {
        var template = byKind.get(kind);
        if (template == null) {
            throw new IllegalArgumentException("No template for " + kind);
        }
        return template;
    }
}
