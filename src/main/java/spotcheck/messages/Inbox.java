package spotcheck.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;

/** The messages of everybody; one occasion is told to a person once. */
@Repository
public class Inbox {

    private static final int ROWS = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations jdbcOfMany;
    private final Clock clock;

    Inbox(JdbcClient jdbc, NamedParameterJdbcOperations jdbcOfMany, Clock clock) {
        this.jdbc = jdbc;
        this.jdbcOfMany = jdbcOfMany;
        this.clock = clock;
    }

    /** The newest ones that are shown on the screen. */
    public List<Message> of(String person) {
        return jdbc.sql("select id, person, title, link, told_at, read_at from message"
                        + " where person = ? and shown order by id desc fetch first " + ROWS + " rows only")
                .param(person)
                .query(Message.class)
                .list();
    }

    public long unread(String person) {
        return jdbc.sql("select count(*) from message where person = ? and shown and read_at is null")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** The person has read all of them. */
    public void read(String person) {
        jdbc.sql("update message set read_at = ? where person = ? and read_at is null")
                .params(now(), person)
                .update();
    }

    /** Who was told of which of some occasions. */
    Set<Told> told(Collection<String> occasions) {
        return occasions.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select person, occasion from message where occasion in (:occasions)")
                        .param("occasions", occasions)
                        .query(Told.class)
                        .list());
    }

    /** Adds what nobody has added meanwhile. */
    void add(List<Notice> notices) {
        jdbcOfMany.batchUpdate("""
                insert into message (person, occasion, title, link, shown, told_at)
                select :person, :occasion, :title, :link, :shown, :at where not exists
                  (select 1 from message where person = :person and occasion = :occasion)
                """, notices.stream().map(this::row).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(Notice notice) {
        return new MapSqlParameterSource()
                .addValue("person", notice.choice().person())
                .addValue("occasion", notice.news().occasion())
                .addValue("title", notice.news().title())
                .addValue("link", notice.news().link())
                .addValue("shown", notice.choice().onScreen())
                .addValue("at", now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    record Told(String person, String occasion) {}
}
