package spotcheck.audit.doubt;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets as they are kept; no point is ever taken out. */
@Repository
class DoubtRows {

    private static final int ROWS = 500;

    private final JdbcClient jdbc;

    DoubtRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Doubt doubt) {
        jdbc.sql("insert into doubt (review, case_number, authority, question, raised_by, raised_at)"
                        + " values (:review, :caseNumber, :authority, :question, :raisedBy, :raisedAt)")
                .paramSource(doubt)
                .update();
    }

    Optional<Doubt> find(long id) {
        return jdbc.sql("select * from doubt where id = ?")
                .param(id)
                .query(Doubt.class)
                .optional();
    }

    /** The newest first. */
    List<Doubt> all() {
        return jdbc.sql("select * from doubt order by id desc fetch first " + ROWS + " rows only")
                .query(Doubt.class)
                .list();
    }

    /** Those that some authorities have to answer, the newest first. */
    List<Doubt> of(Collection<String> authorities) {
        return authorities.isEmpty()
                ? List.of()
                : jdbc.sql("select * from doubt where authority in (:authorities) order by id desc fetch first " + ROWS
                                + " rows only")
                        .param("authorities", authorities)
                        .query(Doubt.class)
                        .list();
    }

    /** Whether it still waited. */
    boolean answer(long id, String answer, String person, OffsetDateTime at) {
        return jdbc.sql("update doubt set answer = ?, answered_by = ?, answered_at = ?"
                                + " where id = ? and answer is null and closed_at is null")
                        .params(answer, person, at, id)
                        .update()
                > 0;
    }

    /** Whether it was open. */
    boolean close(long id, String closing, String person, OffsetDateTime at) {
        return jdbc.sql("update doubt set closing = ?, closed_by = ?, closed_at = ? where id = ? and closed_at is null")
                        .params(closing, person, at, id)
                        .update()
                > 0;
    }
}
