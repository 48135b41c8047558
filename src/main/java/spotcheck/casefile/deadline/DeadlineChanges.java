package spotcheck.casefile.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.regulation.RuleIds;

/** What became of each deadline since it was first counted; only added to. */
@Repository
public class DeadlineChanges {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;

    DeadlineChanges(JdbcClient jdbc, Clock clock, CurrentActor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /** @param after null while the deadline is suspended */
    void add(
            CaseDeadline before,
            @Nullable CaseDeadline after,
            String kind,
            LocalDate effectiveOn,
            String reason,
            RuleIds basis) {
        jdbc.sql("""
                        insert into deadline_change (deadline, kind, effective_on, reason, old_raw_date, old_due_date,
                          new_raw_date, new_due_date, actor, at, legal_basis)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        before.id(),
                        kind,
                        effectiveOn,
                        reason,
                        before.rawDate(),
                        before.dueDate(),
                        after == null ? null : after.rawDate(),
                        after == null ? null : after.dueDate(),
                        actor.id(),
                        OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE),
                        basis.toString())
                .update();
    }

    public List<DeadlineChange> of(CaseDeadline deadline) {
        return jdbc.sql("select * from deadline_change where deadline = ? order by id")
                .param(deadline.id())
                .query(DeadlineChange.class)
                .list();
    }
}
