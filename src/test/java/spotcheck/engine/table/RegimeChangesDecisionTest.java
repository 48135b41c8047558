package spotcheck.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import spotcheck.regulation.LawTable;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.changes.RegimeChanges;
import spotcheck.regulation.changes.TableChange;
import spotcheck.regulation.changes.TableChange.Said;
import spotcheck.regulation.wording.LawWords;

/** The generated list of what changed in Chongqing in 2023; run with {@code -Dcatalogue.write=true} it writes it. */
class RegimeChangesDecisionTest {

    private static final Path LIST = Path.of("docs/cq-2020-to-cq-2023.md");
    private static final LawWords WORDS = new LawWords(new Regimes());
    private static final List<LawTable> TABLES = tables();

    private final RegimeChanges changes = new RegimeChanges(() -> TABLES, new Catalogue(), WORDS);

    @Test
    void theListOfChangesSaysWhatTheTablesAnswer() throws IOException {
        var lines = new ArrayList<>(List.of(
                "# 从 cq-2020 到 cq-2023：各决策表的变化",
                "",
                "由 `RegimeChangesDecisionTest` 从决策表和规则目录生成，请勿手改；运行中的系统在 `/regulations/changes` 给出任何两套制度的差异。"
                        + "每种情形分别按两套制度询问，答案相同的不列；没有数量的期间，是该制度未作规定。"));
        changes.between("cq-2020", "cq-2023").forEach(table -> lines.addAll(section(table)));
        if (Boolean.getBoolean("catalogue.write")) {
            Files.write(LIST, lines);
        }
        assertThat(Files.readAllLines(LIST)).isEqualTo(lines);
    }

    @Test
    void aRegimeDiffersFromItselfInNothing() {
        assertThat(changes.between("cq-2023", "cq-2023")).isEmpty();
    }

    @Test
    void everyWordOfATableHasAChineseName() {
        assertThat(TABLES).allSatisfy(table -> assertThat(table.questions().stream()
                        .flatMap(question -> question.answers().stream())
                        .filter(String.class::isInstance)
                        .map(word -> WORDS.label(table.decision(), word)))
                .as(table.decision())
                .noneMatch(label -> label.matches("[a-z0-9 -]+")));
        assertThat(changes.between("nmg-trial", "cq-2023"))
                .flatExtracting(TableChange::changes)
                .flatExtracting(change -> change.after().text())
                .noneMatch(text -> text.matches(".*[a-z]{3,}.*"));
    }

    private static List<String> section(TableChange table) {
        var lines = new ArrayList<>(List.of("", "## " + table.name(), ""));
        var by = table.asks().isEmpty() ? "" : "，情形按：" + String.join("、", table.asks());
        lines.addAll(
                List.of("`" + table.decision() + "`" + by + "。", "", "| 情形 | cq-2020 | cq-2023 |", "|---|---|---|"));
        table.changes()
                .forEach(change -> lines.add("| " + String.join("<br>", change.cases()) + " | " + said(change.before())
                        + " | " + said(change.after()) + " |"));
        lines.add("");
        table.rules().forEach(rule -> lines.add("- " + rule.id() + "：" + rule.zh()));
        return lines;
    }

    private static String said(Said said) {
        return (said.text().isEmpty() ? "（无）" : String.join("<br>", said.text()))
                + (said.legalBasis().isEmpty() ? "" : "<br>" + String.join(" ", said.legalBasis()));
    }

    private static List<LawTable> tables() {
        try (Stream<Path> files = Files.list(Path.of("dmn"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> (LawTable) new DeployedTable(read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DmnModelInstance read(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }
}
