package spotcheck.casefile;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Running numbers per authority, series and year, without gaps or doubles: the number is taken in the transaction that
 * uses it, so a rollback gives it back, and the counter's row is locked until then.
 */
@Component
public class Numbers {

    /** So often is a wait of the database, of one or two seconds, begun anew. */
    private static final int PATIENCE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Numbers.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Numbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The next number of a series, without a gap.
     *
     * @param series what is numbered, such as {@code case} or the code of a paper
     */
    public int next(String authority, String series, int year) {
        return take(authority, series, year).orElseGet(() -> {
            apart.executeWithoutResult(status -> begin(status, authority, series, year));
            return take(authority, series, year).orElseThrow();
        });
    }

    /**
     * Whoever took the number before holds it until his act is stored or given up. That is waited for, but not for ever.
     * Only the embedded database ends a wait by itself; the statement alone is undone then.
     */
    private Optional<Integer> take(String authority, String series, int year) {
        for (var tries = 1; tries <= PATIENCE; tries++) {
            try {
                return takeNow(authority, series, year);
            } catch (TransientDataAccessException held) {
                LOG.info("Number {} {} {} is held, try {}", authority, series, year, tries);
            }
        }
        throw new Busy("编号正由另一件尚未办完的事项占用，本次未作任何改动，请稍后再试");
    }

    /** The number comes back with the change; empty if there is no counter yet. */
    private Optional<Integer> takeNow(String authority, String series, int year) {
        var taken = new GeneratedKeyHolder();
        jdbc.sql("update running_number set last_number = last_number + 1"
                        + " where authority = ? and series = ? and number_year = ?")
                .params(authority, series, year)
                .update(taken, "last_number");
        return Optional.ofNullable(taken.getKeyAs(Integer.class));
    }

    /** Creates the counter; another transaction may have been first, then its counter serves. */
    private void begin(TransactionStatus status, String authority, String series, int year) {
        try {
            jdbc.sql("insert into running_number (authority, series, number_year, last_number) values (?, ?, ?, 0)")
                    .params(authority, series, year)
                    .update();
        } catch (DuplicateKeyException alreadyBegun) {
            status.setRollbackOnly(); // PostgreSQL commits nothing after an error; the row that we wanted is there
        }
    }
}
