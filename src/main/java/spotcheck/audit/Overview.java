package spotcheck.audit;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.chain.ChainCheck;
import spotcheck.casefile.chain.ChainedLog;

/** What stands above all cases: how many are open, closed or overdue in the auditor's area, and whether the log is whole. */
@Component
public class Overview {

    private final JdbcClient jdbc;
    private final Auditors auditors;
    private final ChainedLog log;
    private final Clock clock;

    Overview(JdbcClient jdbc, Auditors auditors, ChainedLog log, Clock clock) {
        this.jdbc = jdbc;
        this.auditors = auditors;
        this.log = log;
        this.clock = clock;
    }

    public Counts counts() {
        var area = auditors.area();
        return jdbc.sql("""
                        select count(*) - count(c.closed_on) as "open", count(c.closed_on) as closed,
                          coalesce(sum(case when exists (select 1 from deadline d
                            where d.case_number = c.number and %s) then 1 else 0 end), 0) as overdue,
                          coalesce(sum(case when exists (select 1 from chain_state t
                            where t.case_number = c.number and not t.intact) then 1 else 0 end), 0) as broken
                        from spot_case c where %s
                        """.formatted(Marks.OVERDUE, area.condition()))
                .params(area.parameters())
                .params(Marks.parameters(ChinaTime.today(clock)))
                .query(Counts.class)
                .single();
    }

    /** Whether the log of requests, which belongs to no case, is as it was written. */
    public ChainCheck log() {
        auditors.area();
        return log.check();
    }

    public record Counts(long open, long closed, long overdue, long broken) {}
}
