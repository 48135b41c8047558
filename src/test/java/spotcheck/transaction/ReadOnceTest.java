package spotcheck.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReadOnceTest {

    private final List<String> asked = new ArrayList<>();
    private final ReadOnce<String, Integer> length = new ReadOnce<>(word -> {
        asked.add(word);
        return word.length();
    });
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source()));

    @Test
    void outsideOfATransactionItIsAskedEachTime() {
        assertThat(length.of("one")).isEqualTo(3);
        assertThat(length.of("one")).isEqualTo(3);
        assertThat(asked).containsExactly("one", "one");
    }

    @Test
    void aTransactionAsksOnceForEachKeyAndTheNextOneAsksAnew() {
        transaction.executeWithoutResult(status -> {
            length.of("one");
            length.of("three");
            length.of("one");
        });
        transaction.executeWithoutResult(status -> length.of("one"));
        assertThat(asked).containsExactly("one", "three", "one");
    }

    @Test
    void itIsAskedAgainAfterTheTransactionChangedRows() {
        transaction.executeWithoutResult(status -> {
            length.of("one");
            length.changed();
            length.of("one");
        });
        assertThat(asked).containsExactly("one", "one");
    }

    @Test
    void whatTheTransactionMadeIsNotAskedFor() {
        transaction.executeWithoutResult(status -> {
            assertThat(length.known("one")).isEmpty();
            length.of("two");
            length.is("one", 7);
            assertThat(length.known("one")).contains(7);
            assertThat(length.of("one")).isEqualTo(7);
        });
        assertThat(asked).containsExactly("two");
        assertThat(length.known("one")).isEmpty();
    }

    private static JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        return source;
    }
}
