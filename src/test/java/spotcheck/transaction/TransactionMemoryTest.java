package spotcheck.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionMemoryTest {

    private final List<String> written = new ArrayList<>();
    private final TransactionMemory<List<String>> memory = new TransactionMemory<>(ArrayList::new, written::addAll);
    private final DataSourceTransactionManager manager = new DataSourceTransactionManager(source());
    private final TransactionTemplate transaction = transaction(TransactionDefinition.PROPAGATION_REQUIRED);

    @Test
    void nothingIsRememberedOutsideOfATransaction() {
        assertThat(memory.current()).isEmpty();
    }

    @Test
    void whatIsRememberedIsWrittenOnceAndForgotten() {
        transaction.executeWithoutResult(status -> {
            remember("one");
            remember("two");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly("one", "two");
        transaction.executeWithoutResult(status -> assertThat(memory.current())
                .hasValueSatisfying(some -> assertThat(some).isEmpty()));
    }

    @Test
    void nothingIsWrittenOfWhatIsTakenBack() {
        transaction.executeWithoutResult(status -> {
            remember("one");
            status.setRollbackOnly();
        });
        assertThat(written).isEmpty();
    }

    @Test
    void aTransactionWithinAnotherHasAMemoryOfItsOwn() {
        transaction.executeWithoutResult(outer -> {
            remember("outer");
            transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                    .executeWithoutResult(inner -> remember("inner"));
            assertThat(written).containsExactly("inner");
            remember("outer again");
        });
        assertThat(written).containsExactly("inner", "outer", "outer again");
    }

    @Test
    void theNextTransactionFindsNothingThatWasBegunAfterTheCommit() {
        transaction.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        remember("late");
                    }
                }));
        transaction.executeWithoutResult(status -> remember("next"));
        assertThat(written).containsExactly("next");
    }

    private void remember(String word) {
        memory.current().orElseThrow().add(word);
    }

    private TransactionTemplate transaction(int propagation) {
        var template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        return source;
    }
}
