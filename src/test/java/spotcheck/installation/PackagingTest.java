package spotcheck.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** No builder of containers stands here: the files are read as one would. */
class PackagingTest {

    private static final Path FOLDER = Path.of("src/main/packaging");

    @Test
    void theContainerRunsAsNobodyAndFindsItsJar() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("Containerfile"));
        assertThat(lines).contains("USER 10001").anyMatch(line -> line.startsWith("HEALTHCHECK"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("COPY"))
                .containsExactly("COPY target/spotcheck-*.jar /opt/spotcheck/spotcheck.jar");
        assertThat(lines).anyMatch(line -> line.startsWith("ENV SPRING_PROFILES_ACTIVE=production"));
    }

    @Test
    void theComposeFileHasDatabaseProxyAndMailAndNoSecret() throws IOException {
        var services = new YAMLMapper()
                .readTree(FOLDER.resolve("compose.yaml").toFile())
                .path("services");
        assertThat(services.fieldNames()).toIterable().containsExactly("database", "spotcheck", "proxy", "mail");
        var server = services.path("spotcheck");
        assertThat(server.path("read_only").asBoolean()).isTrue();
        assertThat(texts(server.path("cap_drop"))).containsExactly("ALL");
        assertThat(server.path("environment").path("SPRING_DATASOURCE_PASSWORD").asText())
                .startsWith("${");
        assertThat(Path.of(
                                FOLDER.toString(),
                                server.path("build").path("context").asText())
                        .normalize()
                        .toString())
                .isEmpty();
        assertThat(Files.exists(Path.of(server.path("build").path("dockerfile").asText())))
                .isTrue();
        assertThat(Files.exists(FOLDER.resolve("Caddyfile"))).isTrue();
    }

    @Test
    void theUnitIsHardened() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("spotcheck.service")))
                .contains(
                        "User=spotcheck",
                        "NoNewPrivileges=yes",
                        "ProtectSystem=strict",
                        "PrivateTmp=yes",
                        "CapabilityBoundingSet=");
    }

    /** Each variable that is set is a setting that there is. */
    @Test
    void noVariableIsMisspelled() throws IOException {
        var known = List.of(
                "SPRING_",
                "SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES",
                "SPOTCHECK_EVIDENCE_FOLDER",
                "SPOTCHECK_ANCHOR_FOLDER",
                "SPOTCHECK_ANCHOR_KEY",
                "SPOTCHECK_MESSAGES_FROM",
                "SPOTCHECK_MESSAGES_ADDRESS");
        var compose = new YAMLMapper().readTree(FOLDER.resolve("compose.yaml").toFile());
        assertThat(compose.path("services")
                        .path("spotcheck")
                        .path("environment")
                        .fieldNames())
                .toIterable()
                .allMatch(name -> known.stream().anyMatch(name::startsWith));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
