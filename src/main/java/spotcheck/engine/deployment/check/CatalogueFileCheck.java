package spotcheck.engine.deployment.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import spotcheck.engine.deployment.file.DataFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.source.DataFiles;

/** The rules of a text: each with its own id, article, paraphrase, and words that the catalogue knows. */
class CatalogueFileCheck {

    private static final Map<String, Set<String>> WORDS = RegulationFile.rows("catalogue-words.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get("group"), Collectors.mapping(row -> row.get("code"), Collectors.toSet())));

    private final Law before;
    private final Findings findings;

    CatalogueFileCheck(Law before, Findings findings) {
        this.before = before;
        this.findings = findings;
    }

    void check(DataFile file) {
        try {
            written(file, DataFiles.catalogue(file.content()));
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            findings.add(mark == null ? "全文" : "第 " + (mark.getLine() + 1) + " 行", "不是合格的 YAML");
        } catch (YAMLException broken) {
            findings.add("全文", "不是合格的 YAML");
        }
    }

    private void written(DataFile file, Map<String, Object> content) {
        var text = DataFiles.text(file.plain());
        for (var key : List.of("title", "issuer", "effective")) {
            filled("开头", content, key);
        }
        var ids = new HashSet<String>();
        var number = 0;
        for (var rule : DataFiles.rules(content)) {
            var id = String.valueOf(rule.get("id"));
            var place = "第 " + ++number + " 条规则（" + id + "）";
            if (!id.matches(text + "-[A-Za-z0-9-]+")) {
                findings.add(place, "规则编号须以 " + text + "- 开头，如 " + text + "-1a");
            } else if (!ids.add(id)) {
                findings.add(place, "规则编号重复");
            }
            rule(place, rule);
        }
        if (number == 0) {
            findings.add("rules", "没有任何一条规则");
        }
        before.data(file.plain()).map(LawData::rules).stream()
                .flatMap(known -> known.stream())
                .filter(id -> !ids.contains(id))
                .forEach(id -> findings.add("rules", "缺少规则 " + id + "；已有的编号不得删去，案卷引用着它"));
    }

    private void rule(String place, Map<?, ?> rule) {
        filled(place, rule, "article");
        filled(place, rule, "zh");
        word(place, rule, "stage");
        word(place, rule, "kind");
        word(place, rule, "actor");
        if (rule.get("certainty") != null) {
            word(place, rule, "certainty");
        }
        if (rule.get("params") != null && !(rule.get("params") instanceof Map)) {
            findings.add(place, "params 须为 {名称: 值}");
        }
    }

    private void filled(String place, Map<?, ?> row, String key) {
        if (!(row.get(key) instanceof String said) || said.isBlank()) {
            findings.add(place, key + " 没有填写，或者不是文字（日期和数字须加引号）");
        }
    }

    private void word(String place, Map<?, ?> rule, String group) {
        if (!WORDS.getOrDefault(group, Set.of()).contains(said(rule.get(group)))) {
            findings.add(place, group + " 的词“" + said(rule.get(group)) + "”不在约定之内");
        }
    }

    private static String said(@Nullable Object word) {
        return word == null ? "" : String.valueOf(word);
    }
}
