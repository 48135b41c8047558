package spotcheck.replay;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** The result of a replay as a table to be read. */
public record ReplaySummary(ReplayMode mode, List<RowResult> results) {

    public String text() {
        var text = new StringJoiner("\n");
        text.add("回放完成：共 %d 行，办理 %d 行，未能办理 %d 行".formatted(results.size(), ran(), results.size() - ran()));
        text.add(mode.asOfToday() ? "各案均以今天立案，适用今天的办法，不论公告年份" : "各案以公告年度的1月1日立案，适用当时的办法");
        text.add("");
        text.add("| 行 | 案号 | 适用办法 | 经过 | 结果 | 未结期限 | 待办 | 说明 |");
        text.add("|---|---|---|---|---|---|---|---|");
        results.stream().filter(RowResult::ran).map(ReplaySummary::line).forEach(text::add);
        text.add("");
        text.add("| 未能办理的行 | 原因 |");
        text.add("|---|---|");
        results.stream()
                .filter(result -> !result.ran())
                .map(ReplaySummary::failure)
                .forEach(text::add);
        return text.toString();
    }

    /** 0 if every row was run or tells by itself why it cannot be; 1 if the system failed. */
    public int exitCode() {
        return results.stream().anyMatch(RowResult::fault) ? 1 : 0;
    }

    private long ran() {
        return results.stream().filter(RowResult::ran).count();
    }

    private static String line(RowResult result) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        result.row(),
                        result.caseNumber(),
                        result.regime(),
                        String.join(" → ", result.path()),
                        result.outcome(),
                        String.join("；", result.deadlines()),
                        String.join("、", result.tasks()),
                        cell(String.join("；", result.notes())));
    }

    private static String failure(RowResult result) {
        return "| %s | %s |".formatted(result.row(), cell(Objects.requireNonNull(result.reason())));
    }

    private static String cell(String text) {
        return text.replace("|", "｜").replaceAll("\\s*\\R\\s*", " ");
    }
}
