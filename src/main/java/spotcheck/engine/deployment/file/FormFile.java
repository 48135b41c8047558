package spotcheck.engine.deployment.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

public record FormFile(String name, JsonNode content) implements LawFile {

    public String id() {
        return content.path("id").asText();
    }

    @Override
    public Set<String> defines() {
        return Set.of("form " + id());
    }
}
