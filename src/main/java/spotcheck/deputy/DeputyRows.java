package spotcheck.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.transaction.ReadOnce;

/** All deputies there are and were. */
@Repository
public class DeputyRows {

    private final ReadOnce<Asked, Optional<String>> told = new ReadOnce<>(this::principal);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeputyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For whom somebody does today what one of the posts does; empty for who holds it himself. */
    public Optional<String> principal(String deputy, Collection<String> posts) {
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        return told.of(new Asked(deputy, Set.copyOf(posts)));
    }

    private Optional<String> principal(Asked asked) {
        return jdbc.sql("select principal from deputy where deputy = :deputy and post in (:posts) and granted = true"
                        + " and ended_on is null and :today between valid_from and valid_until"
                        + " order by id desc fetch first row only")
                .param("deputy", asked.deputy())
                .param("posts", asked.posts())
                .param("today", ChinaTime.today(clock))
                .query(String.class)
                .optional();
    }

    List<Deputy> all() {
        return jdbc.sql("select * from deputy order by id desc")
                .query(Deputy.class)
                .list();
    }

    Optional<Deputy> find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    void add(Deputy deputy) {
        told.changed();
        jdbc.sql("""
                        insert into deputy (principal, deputy, post, valid_from, valid_until, reason, appointed_by,
                          appointed_on, granted)
                        values (:principal, :deputy, :post, :validFrom, :validUntil, :reason, :appointedBy, :appointedOn, false)
                        """).paramSource(deputy).update();
    }

    void end(long id, LocalDate on, String by) {
        told.changed();
        jdbc.sql("update deputy set ended_on = ?, ended_by = ? where id = ?")
                .params(on, by, id)
                .update();
    }

    void granted(long id, boolean granted) {
        told.changed();
        jdbc.sql("update deputy set granted = ? where id = ?")
                .params(granted, id)
                .update();
    }

    private record Asked(String deputy, Set<String> posts) {}
}
