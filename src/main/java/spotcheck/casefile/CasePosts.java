package spotcheck.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which posts a case has come to: a task of it was given to them. */
@Repository
public class CasePosts {

    /** So many are known to be stored; of others the database is asked. */
    private static final int KNOWN = 20_000;

    private final Set<Came> stored = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Came, Boolean> eldest) {
            return size() > KNOWN;
        }
    }));

    private final JdbcClient jdbc;

    CasePosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** None is ever taken back, so that one that is stored need not be written again. */
    public void add(CaseNumber number, String role, String body) {
        var came = new Came(number, role, body);
        if (!stored.contains(came) && write(came) && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Stored(came));
        }
    }

    /** Whether it was not there before. */
    private boolean write(Came came) {
        return jdbc.sql("""
                        insert into case_post (case_number, role, body)
                        select number, :role, :body from file_number where number = :number and not exists
                          (select 1 from case_post where case_number = :number and role = :role and body = :body)
                        """)
                        .param("number", came.number().value())
                        .param("role", came.role())
                        .param("body", came.body())
                        .update()
                > 0;
    }

    private final class Stored implements TransactionSynchronization {

        private final Came came;

        Stored(Came came) {
            this.came = came;
        }

        @Override
        public void afterCommit() {
            stored.add(came);
        }
    }

    private record Came(CaseNumber number, String role, String body) {}
}
