package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated list of what changed in Chongqing in 2023; run with {@code -Dcatalogue.write=true} it writes it. */
class RegimeChangesDecisionTest {

    private static final Path LIST = Path.of("docs/cq-2020-to-cq-2023.md");

    @Test
    void theListOfChangesSaysWhatTheTablesAnswer() throws IOException {
        var lines = new ArrayList<>(List.of(
                "# 从 cq-2020 到 cq-2023：各决策表的变化",
                "",
                "由 `RegimeChangesDecisionTest` 从决策表和规则目录生成，请勿手改。每种情形分别按两套制度询问，答案相同的不列；" + "`silent` 或者没有数量，是该制度未作规定。"));
        try (var tables = Files.list(Path.of("dmn"))) {
            tables.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(new RegimeChanges("cq-2020", "cq-2023")::of)
                    .forEach(lines::addAll);
        }
        if (Boolean.getBoolean("catalogue.write")) {
            Files.write(LIST, lines);
        }
        assertThat(Files.readAllLines(LIST)).isEqualTo(lines);
    }
}
