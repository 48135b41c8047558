package spotcheck.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.regulation.period.PeriodKind;

/** What comes due in the cases that the person may read, and where those cases stand. */
@Repository
public class WeekAhead {

    private static final int ROWS = 20;

    private final JdbcClient jdbc;
    private final CaseVisibility visibility;
    private final Clock clock;

    WeekAhead(JdbcClient jdbc, CaseVisibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** Duties that nobody has kept in time; the longest late first. Who lets a right pass is late for nothing. */
    public Periods overdue() {
        return periods(PeriodKind::isDuty, "d.due_date < :today");
    }

    /** Those that end by Sunday, whoever acts last on its own day; the next first. */
    public Periods endingThisWeek() {
        return periods(
                WeekAhead::mustBeKept,
                "d.due_date >= :today and case when d.period in (:official) then d.raw_date else d.due_date end"
                        + " <= :sunday");
    }

    private Periods periods(Predicate<PeriodKind> kinds, String when) {
        var today = ChinaTime.today(clock);
        var mine = visibility.readable();
        var parameters = new HashMap<>(mine.parameters());
        parameters.put("today", today);
        parameters.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        parameters.put("kinds", codes(kinds));
        parameters.put("official", codes(kind -> kind.bearer().isOfficial()));
        var total = new AtomicLong();
        var due = jdbc.sql("""
                        select d.case_number, d.period, d.raw_date, d.due_date, p.name as product, s.name as party,
                          count(*) over () as total
                        from deadline d
                          join spot_case c on c.number = d.case_number
                          join product p on p.id = c.product
                          join party s on s.id = c.sampled_party
                        where d.status = 'open' and d.period in (:kinds) and %s and %s
                        order by d.due_date, d.id fetch first %d rows only
                        """.formatted(when, mine.sql(), ROWS))
                .params(parameters)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return due(row, today);
                })
                .list();
        return new Periods(total.get(), due);
    }

    private static Due due(ResultSet row, LocalDate today) throws SQLException {
        var kind = PeriodKind.of(row.getString("period"));
        var last = row.getObject("due_date", LocalDate.class);
        return new Due(
                row.getString("case_number"),
                row.getString("product"),
                row.getString("party"),
                kind.label(),
                kind.bearer().label(),
                kind.bearer().actBy(row.getObject("raw_date", LocalDate.class), last),
                last,
                today);
    }

    private static List<String> codes(Predicate<PeriodKind> which) {
        return PeriodKind.codes().stream()
                .filter(code -> which.test(PeriodKind.of(code)))
                .toList();
    }

    private static boolean mustBeKept(PeriodKind kind) {
        return kind.bearer().mustAct() && !kind.outlivesCase();
    }

    /** How many open cases stand in which part of the procedure. */
    public Map<String, Integer> openCases() {
        var mine = visibility.readable();
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("select c.stage, count(*) as cases from spot_case c where c.closed_on is null and " + mine.sql()
                        + " group by c.stage order by c.stage")
                .params(mine.parameters())
                .query((row, number) ->
                        counts.merge(Phase.labelOf(row.getString("stage")), row.getInt("cases"), Integer::sum))
                .list();
        return counts;
    }

    /** @param total how many there are; the first of them are shown */
    public record Periods(long total, List<Due> shown) {}

    /**
     * @param actBy the day that is shown to who must act; for the official side before any roll-over
     * @param last the day after which it is late
     */
    public record Due(
            String caseNumber,
            String product,
            String party,
            String label,
            String bearer,
            LocalDate actBy,
            LocalDate last,
            LocalDate today) {

        public boolean isLate() {
            return today.isAfter(last);
        }

        /** In Chinese: how long there is still time. */
        public String left() {
            if (isLate()) {
                return "逾期 " + ChronoUnit.DAYS.between(last, today) + " 天";
            }
            var days = ChronoUnit.DAYS.between(today, actBy);
            return days < 0 ? "已过原截止日，顺延期内" : days == 0 ? "今天截止" : "剩余 " + days + " 天";
        }
    }
}
