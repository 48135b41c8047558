package spotcheck.supervision.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.workbench.Phase;

/** The open cases over which the person stands, the longest late first. */
@Repository
public class CasesBelow {

    private static final int ROWS = 50;

    private final JdbcClient jdbc;
    private final CaseVisibility visibility;
    private final Urgings urgings;
    private final Clock clock;

    CasesBelow(JdbcClient jdbc, CaseVisibility visibility, Urgings urgings, Clock clock) {
        this.urgings = urgings;
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.clock = clock;
    }

    /**
     * A page of them.
     *
     * @param onlyLate only those with a duty that is past its day
     * @param stage a part of the procedure in Chinese; blank for all
     * @param authority part of the name of who organizes or handles them; blank for all
     * @param page from 0
     */
    public Found find(boolean onlyLate, String stage, String authority, int page) {
        var stages = Phase.processesOf(stage);
        var rows = jdbc.sql(sql(onlyLate, !stages.isEmpty(), Math.max(0, page)))
                .params(parameters(stages, authority))
                .query((row, index) -> row(row, ChinaTime.today(clock)))
                .list();
        return new Found(rows.stream().limit(ROWS).toList(), Math.max(0, page), rows.size() > ROWS);
    }

    private String sql(boolean onlyLate, boolean oneStage, int page) {
        return """
            select f.* from (
              select c.number, p.name as product, o.name as organizer, h.name as handler, c.stage, c.opened_on,
                (select count(*) from deadline d where d.case_number = c.number and d.status = 'open'
                  and d.period in (:duties) and d.due_date < :today) as late,
                (select min(d.due_date) from deadline d where d.case_number = c.number and d.status = 'open'
                  and d.period in (:duties) and d.due_date < :today) as late_since,
                (select count(*) from urging u where u.case_number = c.number and u.ended_at is null) as urged,
                case when %s then 1 else 0 end as reads
              from spot_case c
                join product p on p.id = c.product
                join authority o on o.code = c.organizer
                join authority h on h.code = c.handler
              where c.closed_on is null and %s and (o.name like :authority or h.name like :authority)
                and not (c.organizer in (:own) and c.handler in (:own)) and %s) f
            where %s
            order by case when f.late_since is null then 1 else 0 end, f.late_since, f.opened_on, f.number
            offset %d rows fetch first %d rows only
            """.formatted(
                        visibility.readable().sql().replace(":right", ":reads"),
                        visibility.where(Urgings.URGE).sql(),
                        oneStage ? "c.stage in (:stages)" : "1 = 1",
                        onlyLate ? "f.late > 0" : "1 = 1",
                        (long) page * ROWS,
                        ROWS + 1);
    }

    private Map<String, Object> parameters(Set<String> stages, String authority) {
        var own = urgings.own(Urgings.URGE);
        var parameters = new HashMap<>(visibility.where(Urgings.URGE).parameters());
        visibility
                .readable()
                .parameters()
                .forEach((name, value) -> parameters.put(name.replaceFirst("^right", "reads"), value));
        parameters.put("stages", stages.isEmpty() ? Set.of("") : stages);
        parameters.put("own", own.isEmpty() ? Set.of("") : own);
        parameters.put("today", ChinaTime.today(clock));
        parameters.put("authority", "%" + authority.strip() + "%");
        parameters.put(
                "duties",
                PeriodKind.codes().stream()
                        .filter(code -> PeriodKind.of(code).isDuty()
                                && PeriodKind.of(code).bearer().isOfficial())
                        .toList());
        return parameters;
    }

    private static CaseBelow row(ResultSet row, LocalDate today) throws SQLException {
        var since = row.getObject("late_since", LocalDate.class);
        return new CaseBelow(
                row.getString("number"),
                row.getString("product"),
                row.getString("organizer"),
                row.getString("handler"),
                Phase.labelOf(row.getString("stage")),
                row.getObject("opened_on", LocalDate.class),
                row.getInt("late"),
                since == null ? 0 : ChronoUnit.DAYS.between(since, today),
                row.getInt("urged"),
                row.getInt("reads") > 0);
    }

    /** @param more whether another page follows */
    public record Found(List<CaseBelow> cases, int page, boolean more) {}
}
