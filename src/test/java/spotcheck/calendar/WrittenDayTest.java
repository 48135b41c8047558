package spotcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-1-5", "2026/1/5", " 2026.01.05 ", "2026年1月5日", "2026年01月05"})
    void theYearStandsFirst(String text) {
        assertThat(WrittenDay.read(text)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/05/2026", "2026-2-30", "26-1-5", "明天", ""})
    void whatCouldBeMisreadIsNone(String text) {
        assertThatThrownBy(() -> WrittenDay.read(text)).isInstanceOf(DateTimeException.class);
    }
}
