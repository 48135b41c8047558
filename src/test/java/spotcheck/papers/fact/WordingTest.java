package spotcheck.papers.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is written as documents write it; what only looks like one stays as it is. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026年3月2日",
        "2026-12-11, 2026年12月11日",
        "2020-06-31, 2020-06-31",
        "2020-13-01, 2020-13-01",
        "2020-06-01/6-1, 2020-06-01/6-1",
        "4.8, 4.8"
    })
    void aDayIsWordedAndNothingElse(String said, String written) {
        assertThat(Wording.of(said)).isEqualTo(written);
    }
}
