package spotcheck.engine.access;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nodes that start together prepare the engine one after the other: who comes second finds all of it done. The embedded
 * database is open to one process only, which takes no turns.
 */
@Component
class StartTurn {

    /** Any number that nobody else of this database uses. */
    static final long LOCK = 202_612_015L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final boolean shared;

    StartTurn(JdbcClient jdbc, TransactionTemplate transactions, DataSource source) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.shared = isShared(source);
    }

    static boolean isShared(DataSource source) throws MetaDataAccessException {
        return "PostgreSQL"
                .equals(JdbcUtils.<String>extractDatabaseMetaData(source, DatabaseMetaData::getDatabaseProductName));
    }

    /** Does the work in one transaction, at whose end the next node has its turn. */
    void take(Runnable work) {
        transactions.executeWithoutResult(within -> {
            if (shared) {
                jdbc.sql("select pg_advisory_xact_lock(?)")
                        .param(LOCK)
                        .query((row, number) -> LOCK)
                        .single();
            }
            work.run();
        });
    }
}
