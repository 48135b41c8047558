package spotcheck.engine.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.access.Act;
import spotcheck.access.RightsTable;
import spotcheck.calendar.ChinaTime;

/** Who changed what, when and from where, also where it belongs to no case; only added to. */
@Component
class ActLog {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final RightsTable table;
    private final Clock clock;

    ActLog(JdbcClient jdbc, RightsTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /**
     * @param door as the table of rights names it; of the engine's own interface it names none
     * @param request method and path
     */
    void add(String person, String address, String door, String request) {
        var act = table.behind(door).stream().findFirst().map(Act::word).orElse("");
        jdbc.sql("insert into act_log (at, actor, client_address, act, request) values (?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE),
                        person,
                        address,
                        act,
                        request.substring(0, Math.min(request.length(), LONGEST)))
                .update();
    }
}
