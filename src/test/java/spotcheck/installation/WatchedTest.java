package spotcheck.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Board and alarm rules ask for figures that there are, and each alarm stands in the handbook. */
class WatchedTest {

    private static final Path FOLDER = Path.of("src/main/packaging");
    private static final Pattern FIGURE = Pattern.compile("spotcheck_[a-z_]+");

    @Test
    void boardAndRulesAskForFiguresThatThereAre() throws IOException {
        var board = Files.readString(FOLDER.resolve("grafana-board.json"));
        assertThat(new ObjectMapper().readTree(board).path("panels")).hasSizeGreaterThan(10);
        var asked = figures(board);
        asked.addAll(figures(Files.readString(FOLDER.resolve("alarm-rules.yaml"))));
        var known = OfficeMeters.QUESTIONS.stream()
                .map(one -> "spotcheck_" + one.name().replace('.', '_'))
                .collect(Collectors.toSet());
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                known.stream(),
                                Stream.of("spotcheck_verification_differences", "spotcheck_holidays_lacking"))
                        .toList());
    }

    @Test
    void eachAlarmStandsInTheHandbook() throws IOException {
        var rules = new YAMLMapper()
                .readTree(FOLDER.resolve("alarm-rules.yaml").toFile())
                .at("/groups/0/rules");
        for (var handbook : new String[] {"docs/operations.md", "docs/operations.zh-CN.md"}) {
            var text = Files.readString(Path.of(handbook));
            assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(text)
                    .contains("`" + rule.path("alert").asText() + "`"));
        }
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
