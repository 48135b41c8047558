package spotcheck.casefile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Numbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param series what is numbered, such as {@code case} or the code of a paper */
    public int next(String authority, String series, int year) {
        if (take(authority, series, year) == 0) {
            apart.executeWithoutResult(status -> begin(status, authority, series, year));
            take(authority, series, year);
        }
        return jdbc.sql("select last_number from running_number where authority = ? and series = ? and number_year = ?")
                .params(authority, series, year)
                .query(Integer.class)
                .single();
    }

    private int take(String authority, String series, int year) {
        return jdbc.sql("update running_number set last_number = last_number + 1"
                        + " where authority = ? and series = ? and number_year = ?")
                .params(authority, series, year)
                .update();
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
