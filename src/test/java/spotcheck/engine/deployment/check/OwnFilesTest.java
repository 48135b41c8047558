package spotcheck.engine.deployment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spotcheck.engine.deployment.file.DataFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.engine.deployment.file.LawFile;
import spotcheck.engine.deployment.file.LawFiles;
import spotcheck.regulation.catalogue.Catalogue;

/** What the repository deploys at its start passes the check that a process owner's files have to pass. */
class OwnFilesTest {

    @Test
    void theFilesOfTheRepositoryPassTheCheckOfDeployments() {
        var files = Stream.of("processes", "dmn", "forms", "src/main/resources/regulations")
                .flatMap(OwnFilesTest::under)
                .map(OwnFilesTest::read)
                .toList();
        var program = new Program(new Catalogue(), bean -> true, Map::of, () -> (name, content) -> Optional.empty());
        assertThat(files).hasSizeGreaterThan(150);
        assertThat(new DeploymentCheck(program).findings(new Law(files), files)).isEmpty();
    }

    private static LawFile read(Path path) {
        try {
            return LawFiles.read(path.toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> under(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return List.copyOf(files.filter(path ->
                                    path.toString().matches(".*\\.(bpmn|dmn|form)") || DataFile.isOne(path.toString()))
                            .toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
