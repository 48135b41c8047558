package spotcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class EvidenceLabelsTest {

    private static final Pattern OUTPUTS =
            Pattern.compile("<outputEntry[^>]*>\\s*<text>\"([a-z-]+)\"</text>\\s*</outputEntry>");

    private final EvidenceLabels labels = new EvidenceLabels();

    @ParameterizedTest
    @MethodSource("codesOfTheTable")
    void everyCodeOfTheTableHasAChineseName(String code) {
        assertThat(labels.of(code)).isNotEqualTo(code);
    }

    static Stream<String> codesOfTheTable() throws IOException {
        var table = new ClassPathResource("dmn/evidence-required.dmn").getContentAsString(StandardCharsets.UTF_8);
        return OUTPUTS.matcher(table)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct();
    }
}
