package spotcheck.audit.export;

import static spotcheck.audit.export.Table.column;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spotcheck.audit.AskedTable;
import spotcheck.audit.Lines;
import spotcheck.audit.review.Fact;
import spotcheck.audit.review.Period;
import spotcheck.audit.review.Review;
import spotcheck.calendar.ChinaTime;

/** What one reads of a case on paper first: what happened, what was decided, periods, deviations; all else is an annex. */
final class ReviewSummary {

    /** Entries of what the system noted beside what people did. */
    private static final List<String> BESIDE = List.of("decision.", "evidence", "deadline", "paper.", "sampling.team");

    private ReviewSummary() {}

    /** The short tables, then everything as annexes with numbers. */
    static List<Table> of(Review review) {
        var annexes = ReviewTables.of(review);
        return Stream.concat(
                        Stream.of(happened(review), decided(review), periods(review), deviations(review)),
                        IntStream.range(0, annexes.size())
                                .mapToObj(place -> annexes.get(place).titled("附件" + (place + 1) + "  ")))
                .toList();
    }

    private static Table happened(Review review) {
        return Table.of(
                "发生了什么",
                review.entries().stream().filter(ReviewSummary::isAct).toList(),
                column("日期", 12, entry -> day(entry)),
                column("事项", 56, Fact::title),
                column("人员", 32, Fact::actorName));
    }

    private static boolean isAct(Fact entry) {
        return BESIDE.stream().noneMatch(entry.kind()::startsWith);
    }

    private static String day(Fact entry) {
        return entry.at().atZoneSameInstant(ChinaTime.ZONE).toLocalDate().toString();
    }

    private static Table decided(Review review) {
        return Table.of(
                "如何判断",
                review.runs().stream()
                        .flatMap(run -> run.tables().stream())
                        .filter(table -> table.element() != null)
                        .flatMap(table -> table.rows().stream().map(row -> new Decided(table, row)))
                        .distinct()
                        .toList(),
                column("判断", 34, decided -> decided.table().name()),
                column("结论", 40, decided -> Lines.values(decided.row().answers())),
                column("依据", 26, decided -> decided.row().legalBasis()));
    }

    private static Table periods(Review review) {
        return Table.of(
                "期限是否遵守",
                review.periods(),
                column(
                        "期限",
                        34,
                        period -> period.label() + (period.subject().isEmpty() ? "" : "（" + period.subject() + "）")),
                column("截止", 14, period -> period.dueDate().toString()),
                column("了结", 14, period -> Lines.orEmpty(period.settledOn())),
                column("情况", 38, ReviewSummary::kept));
    }

    private static String kept(Period period) {
        return period.state() + (period.late() == 0 ? "" : "，迟" + period.late() + "天");
    }

    private static Table deviations(Review review) {
        return Table.of(
                "偏离与管理干预",
                review.entries().stream()
                        .filter(entry -> review.deviations().contains(entry.seq()))
                        .toList(),
                column("日期", 12, entry -> day(entry)),
                column("事项", 26, Fact::title),
                column("人员", 16, Fact::actorName),
                column("内容", 46, entry -> Lines.facts(entry.details())));
    }

    private record Decided(AskedTable table, AskedTable.MatchedRow row) {}
}
