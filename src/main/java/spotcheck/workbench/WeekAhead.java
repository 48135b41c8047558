package spotcheck.workbench;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseVisibility;
import spotcheck.regulation.PeriodKind;

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

    /** Statutory periods that somebody has to keep and that end by Sunday; the next first, late ones included. */
    public List<Due> deadlines() {
        var today = ChinaTime.today(clock);
        var mine = visibility.readable();
        var parameters = new HashMap<>(mine.parameters());
        parameters.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        parameters.put(
                "kinds",
                PeriodKind.codes().stream().filter(WeekAhead::mustBeKept).toList());
        return jdbc.sql("""
                        select d.case_number, d.period, d.raw_date, d.due_date, p.name as product, s.name as party
                        from deadline d
                          join spot_case c on c.number = d.case_number
                          join product p on p.id = c.product
                          join party s on s.id = c.sampled_party
                        where d.status = 'open' and d.raw_date <= :sunday and d.period in (:kinds) and %s
                        order by d.raw_date, d.id fetch first %d rows only
                        """.formatted(mine.sql(), ROWS))
                .params(parameters)
                .query((row, number) -> {
                    var kind = PeriodKind.of(row.getString("period"));
                    var actBy = kind.bearer()
                            .actBy(
                                    row.getObject("raw_date", LocalDate.class),
                                    row.getObject("due_date", LocalDate.class));
                    return new Due(
                            row.getString("case_number"),
                            row.getString("product"),
                            row.getString("party"),
                            kind.label(),
                            kind.bearer().label(),
                            actBy,
                            ChronoUnit.DAYS.between(today, actBy));
                })
                .list();
    }

    private static boolean mustBeKept(String code) {
        var kind = PeriodKind.of(code);
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

    /** @param daysLeft negative once it is late */
    public record Due(
            String caseNumber,
            String product,
            String party,
            String label,
            String bearer,
            LocalDate actBy,
            long daysLeft) {

        /** In Chinese: how long there is still time. */
        public String left() {
            return daysLeft < 0 ? "逾期 " + -daysLeft + " 天" : daysLeft == 0 ? "今天截止" : "剩余 " + daysLeft + " 天";
        }
    }
}
