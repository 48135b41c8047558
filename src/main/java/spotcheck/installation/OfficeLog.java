package spotcheck.installation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;

/** What was changed in authorities, bodies and people, by whom and why; nothing is deleted here. */
@Repository
public class OfficeLog {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    OfficeLog(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refused without a reason */
    void add(String change, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason", "理由必须填写，且不超过" + LONGEST + "字");
        }
        jdbc.sql("insert into office_change (changed_at, changed_by, change, reason) values (?, ?, ?, ?)")
                .params(OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE), actor.id(), change, reason.strip())
                .update();
    }

    /** The newest first. */
    List<Line> newest() {
        return jdbc.sql("select changed_at, changed_by, change, reason from office_change"
                        + " order by id desc fetch first 50 rows only")
                .query(Line.class)
                .list();
    }

    /** One change. */
    public record Line(OffsetDateTime changedAt, String changedBy, String change, String reason) {

        public String day() {
            return changedAt.atZoneSameInstant(ChinaTime.ZONE).toLocalDate().toString();
        }
    }
}
