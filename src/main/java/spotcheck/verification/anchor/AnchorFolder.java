package spotcheck.verification.anchor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import spotcheck.casefile.row.Fingerprint;

/** The files of the anchors: {@code 500000/2026-03-02.json} and beside it its signature. */
@Component
@EnableConfigurationProperties(AnchorSettings.class)
class AnchorFolder {

    private static final String ENDING = ".json";
    private static final String SIGNATURE = ".sig";

    private final AnchorSettings settings;
    private final ObjectMapper json;

    AnchorFolder(AnchorSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    void write(Anchor anchor) throws IOException {
        var key = AnchorKey.of(settings.key());
        var folder = settings.folder().resolve(anchor.authority());
        Files.createDirectories(folder);
        Files.writeString(settings.folder().resolve("public-key.txt"), key.publicKey() + "\n");
        var text = json.writerWithDefaultPrettyPrinter().writeValueAsString(anchor);
        var file = folder.resolve(anchor.day() + ENDING);
        Files.writeString(file, text);
        Files.writeString(beside(file), key.sign(text) + "\n");
    }

    /** Files of an authority, the oldest first. */
    List<Path> of(String authority) throws IOException {
        var folder = settings.folder().resolve(authority);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    List<String> authorities() throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (var folders = Files.list(settings.folder())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** {@return empty if it does not bear our signature} */
    Optional<Anchor> read(Path file) throws IOException {
        var text = Files.readString(file);
        var signed = Files.exists(beside(file)) ? Files.readString(beside(file)) : "";
        return AnchorKey.of(settings.key()).isOurs(text, signed)
                ? Optional.of(json.readValue(text, Anchor.class))
                : Optional.empty();
    }

    /** Fingerprint of the newest before a day; empty if there is none. */
    String before(String authority, String day) throws IOException {
        var earlier = new ArrayList<>(of(authority));
        earlier.removeIf(file -> file.getFileName().toString().compareTo(day + ENDING) >= 0);
        return earlier.isEmpty() ? "" : print(earlier.get(earlier.size() - 1));
    }

    static String print(Path file) throws IOException {
        return Fingerprint.over("anchor-1", Files.readString(file));
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + SIGNATURE);
    }
}
