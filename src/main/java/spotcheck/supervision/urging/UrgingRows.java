package spotcheck.supervision.urging;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was urged, as it is kept; none is ever taken out. */
@Repository
class UrgingRows {

    private static final int ROWS = 200;

    private final JdbcClient jdbc;

    UrgingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Urging urging) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
            insert into urging (case_number, authority, addressee, text, answer_by, written_by, written_at)
            values (:caseNumber, :authority, :addressee, :text, :answerBy, :writtenBy, :writtenAt)
            """).paramSource(urging).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    Optional<Urging> find(long id) {
        return jdbc.sql("select * from urging where id = ?")
                .param(id)
                .query(Urging.class)
                .optional();
    }

    /** Written by or to one of some authorities; those that have not ended first, the next to be answered before others. */
    List<Urging> of(Collection<String> authorities) {
        return authorities.isEmpty()
                ? List.of()
                : jdbc.sql("select * from urging where authority in (:authorities) or addressee in (:authorities)"
                                + " order by case when ended_at is null then 0 else 1 end, answer_by, id fetch first "
                                + ROWS + " rows only")
                        .param("authorities", authorities)
                        .query(Urging.class)
                        .list();
    }

    /** How many wait for an answer of one of some authorities. */
    long waiting(Collection<String> authorities) {
        return authorities.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from urging where addressee in (:authorities) and answer is null"
                                + " and ended_at is null")
                        .param("authorities", authorities)
                        .query(Long.class)
                        .single();
    }

    /** Whether it still waited. */
    boolean answer(long id, String answer, String person, OffsetDateTime at) {
        return jdbc.sql("update urging set answer = ?, answered_by = ?, answered_at = ?"
                                + " where id = ? and answer is null and ended_at is null")
                        .params(answer, person, at, id)
                        .update()
                > 0;
    }

    /** Whether it had not ended. */
    boolean end(long id, String reason, String person, OffsetDateTime at) {
        return jdbc.sql("update urging set end_reason = ?, ended_by = ?, ended_at = ? where id = ? and"
                                + " ended_at is null")
                        .params(reason, person, at, id)
                        .update()
                > 0;
    }
}
