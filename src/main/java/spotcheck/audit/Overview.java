package spotcheck.audit;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;

/** How many cases of the auditor's area are open, closed, or have a period that was or is overdue. */
@Component
public class Overview {

    private final JdbcClient jdbc;
    private final Auditors auditors;
    private final Clock clock;

    Overview(JdbcClient jdbc, Auditors auditors, Clock clock) {
        this.jdbc = jdbc;
        this.auditors = auditors;
        this.clock = clock;
    }

    public Counts counts() {
        var area = auditors.area();
        return jdbc.sql("""
                        select count(*) - count(c.closed_on) as "open", count(c.closed_on) as closed,
                          coalesce(sum(case when exists (select 1 from deadline d
                            where d.case_number = c.number and %s) then 1 else 0 end), 0) as overdue
                        from spot_case c where %s
                        """.formatted(Marks.OVERDUE, area.condition()))
                .params(area.parameters())
                .params(Marks.parameters(ChinaTime.today(clock)))
                .query(Counts.class)
                .single();
    }

    public record Counts(long open, long closed, long overdue) {}
}
