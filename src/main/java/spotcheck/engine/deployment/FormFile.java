package spotcheck.engine.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

record FormFile(String name, JsonNode content) implements LawFile {

    String id() {
        return content.path("id").asText();
    }

    @Override
    public Set<String> defines() {
        return Set.of("form " + id());
    }
}
