package spotcheck.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.training.DemoTest;

/** The check reads the files a page at a time, and none is passed over where one page ends. */
class IntegrityTest extends DemoTest {

    private static final int MORE_THAN_TWO_PAGES = 1001;

    @Autowired
    private Integrity integrity;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void filesWhoseBytesAreGone() {
        jdbc.batchUpdate(
                "insert into stored_content (sha256, size, stored_at, checked_at, state)"
                        + " values (?, 1, date '2020-01-01', date '2020-01-01', 'held')",
                IntStream.range(0, MORE_THAN_TWO_PAGES)
                        .mapToObj(number -> new Object[] {"gone-%04d".formatted(number)})
                        .toList());
    }

    @AfterEach
    void areForgotten() {
        jdbc.update("delete from stored_content where sha256 like 'gone-%'");
    }

    @Test
    void everyFileIsReadAgainHoweverManyThereAre() throws IOException {
        assertThat(integrity.checkAll().checked()).isGreaterThanOrEqualTo(MORE_THAN_TWO_PAGES);
        assertThat(jdbc.queryForObject(
                        "select count(*) from stored_content where sha256 like 'gone-%' and state = 'missing'",
                        Integer.class))
                .isEqualTo(MORE_THAN_TWO_PAGES);
    }
}
