package spotcheck.transaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of several nodes one does what is done at a time of the day: the first that asks; the others leave it. */
@Component
public class NodeTurn {

    private final JdbcClient jdbc;

    NodeTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the clock of the database, which is one for all nodes.
     *
     * @return whether no other node has begun it in the last ten minutes
     */
    public boolean isMine(String round) {
        return jdbc.sql("update node_round set begun_at = current_timestamp"
                                + " where name = ? and begun_at < current_timestamp - interval '10' minute")
                        .param(round)
                        .update()
                == 1;
    }
}
