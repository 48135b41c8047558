package spotcheck.repetition;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Rows;

/** Keys of each person, for a day. A key is held from the moment in which the request begins, whoever else sends it. */
@Repository
class RememberedRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Rows<RememberedRequest> ROWS = Rows.of(RememberedRequest.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether the key is ours: nobody has it, or it was forgotten */
    boolean begin(String person, String key, String request) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        jdbc.sql("delete from remembered_request where asked_at <= ?")
                .param(now.minus(KEPT))
                .update();
        try {
            return jdbc.sql("insert into remembered_request (person, request_key, request, asked_at)"
                                    + " values (?, ?, ?, ?)")
                            .params(person, key, request, now)
                            .update()
                    > 0;
        } catch (DuplicateKeyException sentBefore) {
            return false;
        }
    }

    Optional<RememberedRequest> find(String person, String key) {
        return jdbc.sql("select request, status, headers, body from remembered_request"
                        + " where person = ? and request_key = ?")
                .params(person, key)
                .query(ROWS)
                .optional();
    }

    void answered(String person, String key, int status, String headers, String body) {
        jdbc.sql("update remembered_request set status = ?, headers = ?, body = ?"
                        + " where person = ? and request_key = ?")
                .params(status, headers, body, person, key)
                .update();
    }

    /** A refused request has changed nothing: its key is free again. */
    void forget(String person, String key) {
        jdbc.sql("delete from remembered_request where person = ? and request_key = ?")
                .params(person, key)
                .update();
    }
}
