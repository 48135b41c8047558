package spotcheck.draw;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Rows;

/** What happened to draws; only added to. */
@Repository
class EventRows {

    private static final Rows<DrawEvent> ROWS = Rows.of(DrawEvent.class);

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DrawId id, OffsetDateTime at, String actor, String title, String details) {
        jdbc.sql("insert into draw_event (draw, at, actor, title, details) values (?, ?, ?, ?, ?)")
                .params(id.number(), at, actor, title, details)
                .update();
    }

    List<DrawEvent> of(DrawId id) {
        return jdbc.sql("select at, actor, title, details from draw_event where draw = ? order by id")
                .param(id.number())
                .query(ROWS)
                .list();
    }
}
