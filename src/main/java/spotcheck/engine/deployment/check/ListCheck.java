package spotcheck.engine.deployment.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import spotcheck.engine.deployment.file.DataFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.regulation.source.DataFiles;

/** A list of the law keeps its columns and its rows: cases run by those that stand in it. */
class ListCheck {

    private final Law before;
    private final Law after;
    private final Set<String> regimes;
    private final Findings findings;

    ListCheck(Law before, Law after, Set<String> regimes, Findings findings) {
        this.before = before;
        this.after = after;
        this.regimes = regimes;
        this.findings = findings;
    }

    void check(DataFile file) {
        var rows = read(file);
        var fixed = LawData.rows(before, file.plain());
        if (rows.isEmpty() || !heading(rows).equals(heading(fixed))) {
            findings.add("第 1 行", "第一行须为 " + String.join(",", heading(fixed)) + "，以下每行一条，编码为 UTF-8");
            return;
        }
        var known = new HashSet<String>();
        rows.forEach(row -> {
            if (!row.isConsistent()) {
                findings.add(place(row), "栏数与第一行不同；文字中有逗号的，须加英文双引号");
            } else if (!known.add(DataFiles.key(file.plain(), row))) {
                findings.add(place(row), "“" + DataFiles.key(file.plain(), row) + "”重复");
            } else {
                row(file.plain(), row);
            }
        });
        fixed.stream()
                .map(row -> DataFiles.key(file.plain(), row))
                .filter(key -> !known.contains(key))
                .forEach(key -> findings.add("全表", "缺少“" + key + "”一行；现行的行不得删去"));
    }

    private static List<CSVRecord> read(DataFile file) {
        try {
            return DataFiles.rows(file.content());
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private static List<String> heading(List<CSVRecord> rows) {
        return rows.isEmpty() ? List.of() : rows.get(0).getParser().getHeaderNames();
    }

    private void row(String list, CSVRecord row) {
        switch (list) {
            case DataFiles.REGIMES -> new RegimeCheck(after, findings).check(place(row), row);
            case DataFiles.PAPERS -> paper(row);
            case DataFiles.PRODUCTION_STOP -> stop(row);
            default -> evidence(row);
        }
    }

    private void paper(CSVRecord row) {
        regime(row, Set.of("*"));
        among(row, "kind", words(DataFiles.PAPERS, one -> one.get("kind")));
        if (row.get("notMade").isEmpty()) {
            filled(row, "title");
        }
        findings.knows(place(row), row.get("legalBasis"));
    }

    private void stop(CSVRecord row) {
        regime(row, Set.of());
        among(row, "beginsWith", words(DataFiles.PRODUCTION_STOP, one -> one.get("beginsWith")));
        findings.cites(place(row), row.get("legalBasis"));
    }

    private void evidence(CSVRecord row) {
        filled(row, "label");
        if (!row.get("code").matches("[a-z0-9-]+")) {
            findings.add(place(row), "code 只能用小写英文字母、数字和横线");
        }
    }

    private void regime(CSVRecord row, Set<String> others) {
        if (!regimes.contains(row.get("regime")) && !others.contains(row.get("regime"))) {
            findings.add(place(row), "“" + row.get("regime") + "”不是已登记的制度");
        }
    }

    private void among(CSVRecord row, String column, Set<String> words) {
        if (!words.contains(row.get(column))) {
            findings.add(place(row), column + " 的词“" + row.get(column) + "”不在约定之内");
        }
    }

    private void filled(CSVRecord row, String column) {
        if (row.get(column).isBlank()) {
            findings.add(place(row), column + " 没有填写");
        }
    }

    private Set<String> words(String list, Function<CSVRecord, String> column) {
        return LawData.rows(before, list).stream().map(column).collect(Collectors.toSet());
    }

    private static String place(CSVRecord row) {
        return "第 " + (row.getRecordNumber() + 1) + " 行";
    }
}
