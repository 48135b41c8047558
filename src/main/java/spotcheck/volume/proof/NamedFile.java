package spotcheck.volume.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import java.util.Optional;

/** A file whose fingerprint an entry holds: a paper that was issued, a piece of evidence that was given. */
record NamedFile(String name, String sha256) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Optional<NamedFile> in(EntryLine entry) {
        var kind = Objects.requireNonNullElse(entry.kind(), "");
        if (kind.startsWith("paper.")) {
            return named(entry, "文号", "文件SHA-256");
        }
        return kind.equals("evidenceFile") ? named(entry, "文件名", "SHA-256") : Optional.empty();
    }

    private static Optional<NamedFile> named(EntryLine entry, String name, String hash) {
        var details = details(entry);
        return details.hasNonNull(hash)
                ? Optional.of(new NamedFile(
                        details.path(name).asText(), details.path(hash).asText()))
                : Optional.empty();
    }

    private static JsonNode details(EntryLine entry) {
        try {
            return JSON.readTree(Objects.requireNonNullElse(entry.details(), "{}"));
        } catch (JsonProcessingException changed) {
            return JSON.createObjectNode(); // the chain tells of it
        }
    }
}
