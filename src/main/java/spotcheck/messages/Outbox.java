package spotcheck.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;

/** Mails that have to go out: written with what they tell in one transaction, sent afterwards, retried, never lost. */
@Repository
public class Outbox {

    /** After so many attempts a person has to look. */
    static final int ATTEMPTS = 6;

    private static final int AT_ONCE = 50;
    private static final int LONGEST = 500;
    private static final Duration STUCK = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations jdbcOfMany;
    private final Clock clock;

    Outbox(JdbcClient jdbc, NamedParameterJdbcOperations jdbcOfMany, Clock clock) {
        this.jdbc = jdbc;
        this.jdbcOfMany = jdbcOfMany;
        this.clock = clock;
    }

    /** Of those among the messages that go by mail, each in its own. */
    void add(List<Notice> notices) {
        write(notices.stream().filter(notice -> notice.choice().bySingleMails()).toList());
    }

    /** The one mail of a day. */
    void addDigest(Notice digest) {
        write(List.of(digest));
    }

    private void write(List<Notice> notices) {
        jdbcOfMany.batchUpdate("""
            insert into outgoing_mail (message, address, state, attempts, next_at)
            select m.id, :address, 'waiting', 0, :at from message m
            where m.person = :person and m.occasion = :occasion
              and not exists (select 1 from outgoing_mail o where o.message = m.id)
            """, notices.stream().map(this::row).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(Notice notice) {
        return new MapSqlParameterSource()
                .addValue("address", notice.choice().address())
                .addValue("at", at(Duration.ZERO))
                .addValue("person", notice.choice().person())
                .addValue("occasion", notice.news().occasion());
    }

    /** Those that are due, those too that a server began to send before it went down. */
    List<Mail> due() {
        return jdbc.sql(Mail.SQL + " where o.state in ('waiting', 'sending') and o.next_at <= ? order by o.id"
                        + " fetch first " + AT_ONCE + " rows only")
                .param(at(Duration.ZERO))
                .query(Mail.class)
                .list();
    }

    public List<Mail> failed() {
        return jdbc.sql(Mail.SQL + " where o.state = 'failed' order by o.id desc fetch first 200 rows only")
                .query(Mail.class)
                .list();
    }

    /** Takes a mail for this server; false if another has it. */
    boolean take(Mail mail) {
        return jdbc.sql("update outgoing_mail set state = 'sending', attempts = attempts + 1, next_at = ?"
                                + " where id = ? and attempts = ? and state in ('waiting', 'sending')")
                        .params(at(STUCK), mail.id(), mail.attempts())
                        .update()
                > 0;
    }

    void sent(Mail mail) {
        jdbc.sql("update outgoing_mail set state = 'sent', problem = null where id = ?")
                .param(mail.id())
                .update();
    }

    /** Tries again later, each time later, and at last gives up. */
    void failed(Mail mail, String problem) {
        var attempts = mail.attempts() + 1;
        jdbc.sql("update outgoing_mail set state = ?, next_at = ?, problem = ? where id = ?")
                .params(
                        attempts < ATTEMPTS ? "waiting" : "failed",
                        at(Duration.ofMinutes(1L << attempts)),
                        problem.substring(0, Math.min(LONGEST, problem.length())),
                        mail.id())
                .update();
    }

    /** A failed one starts anew. */
    public void again(long id) {
        jdbc.sql("update outgoing_mail set state = 'waiting', attempts = 0, next_at = ? where id = ? and state"
                        + " = 'failed'")
                .params(at(Duration.ZERO), id)
                .update();
    }

    private OffsetDateTime at(Duration later) {
        return OffsetDateTime.ofInstant(clock.instant().plus(later), ChinaTime.ZONE);
    }

    /**
     * One mail.
     *
     * @param problem why it did not go out the last time
     * @param listed what a digest tells: in each line a title, a tabulator and its link; null for a single message
     */
    public record Mail(
            long id,
            String person,
            String address,
            String title,
            String link,
            int attempts,
            @Nullable String problem,
            @Nullable String listed) {

        private static final String SQL =
                "select o.id, m.person, o.address, m.title, m.link, o.attempts, o.problem, m.listed"
                        + " from outgoing_mail o join message m on m.id = o.message";
    }
}
