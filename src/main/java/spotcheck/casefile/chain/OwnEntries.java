package spotcheck.casefile.chain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one person left in any file. */
@Repository
public class OwnEntries {

    private final JdbcClient jdbc;

    OwnEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person said when the act was last done by him or her: values by Chinese label, as JSON. */
    public Optional<String> last(String actor, String kind) {
        return jdbc.sql("""
                select details from entry where actor = :actor and kind = :kind
                order by id desc fetch first 1 row only
                """)
                .param("actor", actor)
                .param("kind", kind)
                .query(String.class)
                .optional();
    }
}
