package spotcheck.audit.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import spotcheck.audit.AskedTable;
import spotcheck.audit.Fact;
import spotcheck.audit.Lines;
import spotcheck.audit.Review;
import spotcheck.audit.Run;
import spotcheck.audit.Step;

/** A review as tables, for sheets and paper alike. */
final class ReviewTables {

    private static final int PORTION = 200;

    private ReviewTables() {}

    static List<Table> of(Review review) {
        return List.of(
                duties(review),
                periods(review),
                versions(review),
                way(review),
                decisions(review),
                evidence(review),
                papers(review),
                entries(review));
    }

    /** The same in groups of at most {@link #PORTION} rows; a table that is longer goes on in the next. */
    static List<List<Table>> portions(Review review) {
        var portions = new ArrayList<List<Table>>();
        var portion = new ArrayList<Table>();
        var free = PORTION;
        for (var table : of(review)) {
            var from = 0;
            do {
                if (free == 0) {
                    portions.add(List.copyOf(portion));
                    portion.clear();
                    free = PORTION;
                }
                var part = table.part(from, free);
                portion.add(part);
                from += part.rows().size();
                free -= part.rows().size();
            } while (from < table.rows().size());
        }
        portions.add(portion);
        return portions;
    }

    private static Table duties(Review review) {
        return new Table(
                "职责分离",
                List.of("应当分开的职责", "一方", "另一方", "情况", "依据"),
                new int[] {30, 30, 30, 10, 26},
                review.duties().stream()
                        .map(duty ->
                                List.of(duty.rule(), duty.first(), duty.second(), duty.stateLabel(), duty.legalBasis()))
                        .toList());
    }

    private static Table periods(Review review) {
        return new Table(
                "期限",
                List.of("期限", "义务人", "起算", "原截止日", "顺延后", "了结", "情况", "说明", "依据"),
                new int[] {22, 14, 12, 12, 12, 12, 12, 60, 24},
                review.periods().stream()
                        .map(period -> List.of(
                                period.label() + (period.subject().isEmpty() ? "" : "（" + period.subject() + "）"),
                                period.bearer(),
                                period.startDate().toString(),
                                period.rawDate().toString(),
                                period.dueDate().toString(),
                                Lines.orEmpty(period.settledOn()),
                                period.state() + (period.late() == 0 ? "" : "，迟" + period.late() + "天"),
                                period.explanation(),
                                period.legalBasis()))
                        .toList());
    }

    private static Table versions(Review review) {
        return new Table(
                "流程版本",
                List.of("流程", "版本", "部署时间", "部署人", "开始", "结束"),
                new int[] {26, 8, 20, 18, 20, 20},
                review.runs().stream()
                        .map(run -> List.of(
                                run.name(),
                                "第" + run.version() + "版",
                                Lines.moment(run.deployedAt()),
                                Objects.requireNonNullElse(run.deployedBy(), "系统启动时"),
                                Lines.moment(run.startedAt()),
                                Lines.moment(run.endedAt())))
                        .toList());
    }

    private static Table way(Review review) {
        return new Table(
                "经过",
                List.of("开始", "结束", "流程", "步骤", "办理人", "情况"),
                new int[] {20, 20, 24, 30, 18, 12},
                review.runs().stream()
                        .flatMap(run -> run.steps().stream().map(step -> new Passed(run, step)))
                        .filter(passed -> !passed.step().type().endsWith("Gateway"))
                        .sorted(Comparator.comparing(passed -> passed.step().startedAt()))
                        .map(Passed::row)
                        .toList());
    }

    private static Table decisions(Review review) {
        return new Table(
                "判断",
                List.of("时间", "流程", "判断", "输入", "命中的行", "结论", "依据"),
                new int[] {20, 20, 30, 40, 40, 24, 24},
                review.runs().stream()
                        .flatMap(run -> run.tables().stream().flatMap(table -> asked(run, table)))
                        .sorted(Comparator.comparing(row -> row.get(0)))
                        .toList());
    }

    private static Stream<List<String>> asked(Run run, AskedTable table) {
        if (table.rows().isEmpty()) {
            return Stream.of(row(run, table, "没有命中任何一行", "", ""));
        }
        return table.rows().stream()
                .map(row -> row(
                        run,
                        table,
                        "第" + row.number() + "行 " + row.says(),
                        Lines.values(row.answers()),
                        row.legalBasis()));
    }

    private static List<String> row(Run run, AskedTable table, String matched, String answer, String basis) {
        return List.of(
                Lines.moment(table.at()),
                run.name(),
                table.name() + "（第" + table.version() + "版）",
                Lines.values(table.inputs()),
                matched,
                answer,
                basis);
    }

    private static Table evidence(Review review) {
        return new Table(
                "证据",
                List.of("证据", "环节", "形式", "有无", "说明或者原因", "登记人", "文件指纹", "状态"),
                new int[] {30, 20, 14, 8, 30, 16, 40, 18},
                review.evidence().stream()
                        .map(piece -> List.of(
                                piece.label(),
                                piece.step(),
                                piece.form(),
                                piece.held() ? "有" : "缺",
                                piece.remark(),
                                piece.actorName(),
                                Lines.orEmpty(piece.sha256()),
                                piece.state()))
                        .toList());
    }

    private static Table papers(Review review) {
        return new Table(
                "文书",
                List.of("文书", "文号", "送达对象", "制发", "送达方式", "送达"),
                new int[] {26, 34, 26, 12, 16, 12},
                review.papers().stream()
                        .map(paper -> List.of(
                                paper.title(),
                                paper.number(),
                                paper.addressee(),
                                paper.issuedOn().toString(),
                                Lines.orEmpty(paper.service()),
                                Lines.orEmpty(paper.servedOn())))
                        .toList());
    }

    private static Table entries(Review review) {
        var rows = new ArrayList<List<String>>();
        review.entries().forEach(entry -> rows.add(entry(entry)));
        return new Table(
                "全部记录",
                List.of("序", "时间", "人员", "来自", "事项", "内容", "依据", "指纹"),
                new int[] {6, 20, 18, 16, 28, 70, 26, 20},
                rows);
    }

    private static List<String> entry(Fact entry) {
        return List.of(
                String.valueOf(entry.seq()),
                Lines.moment(entry.at().toInstant()),
                entry.actorName() + (entry.onBehalfOf().isEmpty() ? "" : "（代" + entry.onBehalfOf() + "）"),
                entry.clientAddress(),
                entry.title(),
                Lines.facts(entry.details()),
                entry.legalBasis(),
                entry.hash());
    }

    /** @param widths of the columns, in characters */
    record Table(String title, List<String> headings, int[] widths, List<List<String>> rows) {

        Table part(int from, int size) {
            var to = Math.min(rows.size(), from + size);
            return new Table(from == 0 ? title : title + "（续）", headings, widths, rows.subList(from, to));
        }
    }

    private record Passed(Run run, Step step) {

        List<String> row() {
            return List.of(
                    Lines.moment(step.startedAt()),
                    Lines.moment(step.endedAt()),
                    run.name(),
                    Lines.orEmpty(step.name()),
                    Lines.orEmpty(step.assignee()),
                    step.canceled() ? "未办而止" : step.endedAt() == null ? "进行中" : "");
        }
    }
}
