package spotcheck.audit.export;

import static spotcheck.audit.export.Table.column;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.AskedTable;
import spotcheck.audit.AskedTable.MatchedRow;
import spotcheck.audit.Lines;
import spotcheck.audit.review.Evidence;
import spotcheck.audit.review.Fact;
import spotcheck.audit.review.PaperLine;
import spotcheck.audit.review.Period;
import spotcheck.audit.review.Review;
import spotcheck.audit.review.duty.Duty;
import spotcheck.audit.trail.Run;
import spotcheck.audit.trail.Step;

/** A review as tables, for sheets and paper alike. */
final class ReviewTables {

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

    private static Table duties(Review review) {
        return Table.of(
                "职责分离",
                review.duties(),
                column("应当分开的职责", 30, Duty::rule),
                column("一方", 30, Duty::first),
                column("另一方", 30, Duty::second),
                column("情况", 10, Duty::stateLabel),
                column("依据", 26, Duty::legalBasis));
    }

    private static Table periods(Review review) {
        return Table.of(
                "期限",
                review.periods(),
                column("期限", 22, ReviewTables::name),
                column("义务人", 14, Period::bearer),
                column("起算", 12, period -> period.startDate().toString()),
                column("原截止日", 12, period -> period.rawDate().toString()),
                column("顺延后", 12, period -> period.dueDate().toString()),
                column("了结", 12, period -> Lines.orEmpty(period.settledOn())),
                column("情况", 12, period -> period.state() + (period.late() == 0 ? "" : "，迟" + period.late() + "天")),
                column("说明", 60, Period::explanation),
                column("依据", 24, Period::legalBasis));
    }

    private static String name(Period period) {
        return period.label() + (period.subject().isEmpty() ? "" : "（" + period.subject() + "）");
    }

    private static Table versions(Review review) {
        return Table.of(
                "流程版本",
                review.runs(),
                column("流程", 26, Run::name),
                column("版本", 8, run -> "第" + run.version() + "版"),
                column("部署时间", 20, run -> Lines.moment(run.deployedAt())),
                column("部署人", 18, run -> Objects.requireNonNullElse(run.deployedBy(), "系统启动时")),
                column("开始", 20, run -> Lines.moment(run.startedAt())),
                column("结束", 20, run -> Lines.moment(run.endedAt())));
    }

    private static Table way(Review review) {
        return Table.of(
                "经过",
                review.runs().stream()
                        .flatMap(Passed::of)
                        .sorted(Comparator.comparing(passed -> passed.step().startedAt()))
                        .toList(),
                column("开始", 20, passed -> Lines.moment(passed.step().startedAt())),
                column("结束", 20, passed -> Lines.moment(passed.step().endedAt())),
                column("流程", 24, passed -> passed.run().name()),
                column("步骤", 30, passed -> Lines.orEmpty(passed.step().name())),
                column("办理人", 18, passed -> Lines.orEmpty(passed.step().assignee())),
                column("情况", 12, Passed::state));
    }

    private static Table decisions(Review review) {
        return Table.of(
                "判断",
                review.runs().stream()
                        .flatMap(Asked::of)
                        .sorted(Comparator.comparing(asked -> asked.table().at()))
                        .toList(),
                column("时间", 20, asked -> Lines.moment(asked.table().at())),
                column("流程", 20, asked -> asked.run().name()),
                column(
                        "判断",
                        30,
                        asked -> asked.table().name() + "（第" + asked.table().version() + "版）"),
                column("输入", 40, asked -> Lines.values(asked.table().inputs())),
                column("命中的行", 40, Asked::matched),
                column(
                        "结论",
                        24,
                        asked -> asked.row() == null
                                ? ""
                                : Lines.values(asked.row().answers())),
                column("依据", 24, asked -> asked.row() == null ? "" : asked.row().legalBasis()));
    }

    private static Table evidence(Review review) {
        return Table.of(
                "证据",
                review.evidence(),
                column("证据", 30, Evidence::label),
                column("环节", 20, Evidence::step),
                column("形式", 14, Evidence::form),
                column("有无", 8, piece -> piece.held() ? "有" : "缺"),
                column("说明或者原因", 30, Evidence::remark),
                column("登记人", 16, Evidence::actorName),
                column("文件指纹", 40, piece -> Lines.orEmpty(piece.sha256())),
                column("状态", 18, Evidence::state));
    }

    private static Table papers(Review review) {
        return Table.of(
                "文书",
                review.papers(),
                column("文书", 26, PaperLine::title),
                column("文号", 34, PaperLine::number),
                column("送达对象", 26, PaperLine::addressee),
                column("效力", 20, PaperLine::state),
                column("制发", 12, paper -> paper.issuedOn().toString()),
                column("送达方式", 16, paper -> Lines.orEmpty(paper.service())),
                column("送达", 12, paper -> Lines.orEmpty(paper.servedOn())));
    }

    private static Table entries(Review review) {
        return Table.of(
                "全部记录",
                review.entries(),
                column("序", 6, entry -> String.valueOf(entry.seq())),
                column("时间", 20, entry -> Lines.moment(entry.at().toInstant())),
                column("人员", 18, ReviewTables::people),
                column("来自", 16, Fact::clientAddress),
                column("事项", 28, Fact::title),
                column("内容", 70, entry -> Lines.facts(entry.details())),
                column("依据", 26, Fact::legalBasis),
                column("指纹", 20, Fact::hash));
    }

    private static String people(Fact entry) {
        return entry.actorName() + (entry.onBehalfOf().isEmpty() ? "" : "（代" + entry.onBehalfOf() + "）");
    }

    /** A step that has a name on the diagram, and is no branch. */
    private record Passed(Run run, Step step) {

        static Stream<Passed> of(Run run) {
            return run.steps().stream()
                    .filter(step -> step.name() != null && !step.type().endsWith("Gateway"))
                    .map(step -> new Passed(run, step));
        }

        String state() {
            return step.canceled() ? "未办而止" : step.endedAt() == null ? "进行中" : "";
        }
    }

    /** A row that matched; null where none did. */
    private record Asked(
            Run run, AskedTable table, @Nullable MatchedRow row) {

        static Stream<Asked> of(Run run) {
            return run.tables().stream()
                    .flatMap(table -> table.rows().isEmpty()
                            ? Stream.of(new Asked(run, table, null))
                            : table.rows().stream().map(row -> new Asked(run, table, row)));
        }

        String matched() {
            return row == null ? "没有命中任何一行" : "第" + row.number() + "行 " + row.says();
        }
    }
}
