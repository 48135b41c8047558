package spotcheck.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;

/** The messages of everybody; one occasion is told to a person once. */
@Repository
public class Inbox {

    private static final int ROWS = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /**
     * @param occasion what is told, such as a task that came
     * @param shown whether it stands on the screen
     * @return its id; empty if the person was told before
     */
    OptionalLong add(String person, String occasion, String title, String link, boolean shown) {
        var key = new GeneratedKeyHolder();
        var added = jdbc.sql("""
                        insert into message (person, occasion, title, link, shown, told_at)
                        select :person, :occasion, :title, :link, :shown, :at where not exists
                          (select 1 from message where person = :person and occasion = :occasion)
                        """)
                .param("person", person)
                .param("occasion", occasion)
                .param("title", title)
                .param("link", link)
                .param("shown", shown)
                .param("at", now())
                .update(key, "id");
        return added == 0 ? OptionalLong.empty() : OptionalLong.of(key.getKeyAs(Long.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
