package spotcheck.preparation.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.casefile.Refused;
import spotcheck.preparation.RulesWritten;

/** Numbers against limits, at the edge and beside it. */
class LimitTest {

    @ParameterizedTest(name = "{1} {0} {2}: {3}")
    @CsvSource({
        "at-least, 5.0, 5, true",
        "at-least, 4.99, 5, false",
        "above, 5, 5, false",
        "above, 5.001, 5, true",
        "at-most, 5, 5, true",
        "at-most, 5.01, 5, false",
        "below, 5, 5, false",
        "below, 4.9, 5, true"
    })
    void aNumberIsHeldAgainstTheLimit(String direction, String measured, String limit, boolean keeps) {
        var one = new Limit(Limit.Direction.of(direction), new BigDecimal(limit), null, "mm");
        assertThat(one.keeps(new BigDecimal(measured))).isEqualTo(keeps);
    }

    @ParameterizedTest
    @CsvSource({"1.9, false", "2, true", "3, true", "3.1, false"})
    void aRangeHasBothItsEnds(String measured, boolean keeps) {
        var range = new Limit(Limit.Direction.WITHIN, new BigDecimal("2"), new BigDecimal("3"), null);
        assertThat(range.keeps(new BigDecimal(measured))).isEqualTo(keeps);
        assertThat(range.inWords()).isEqualTo("2～3");
    }

    @Test
    void aLimitOfOneSideHasNoSecondNumberAndARangeHasOne() {
        assertThatThrownBy(() -> new Limit(Limit.Direction.AT_MOST, BigDecimal.ONE, BigDecimal.TEN, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("上限");
        assertThatThrownBy(() -> new Limit(Limit.Direction.WITHIN, BigDecimal.ONE, null, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Limit(Limit.Direction.WITHIN, BigDecimal.TEN, BigDecimal.ONE, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不得小于下限");
    }

    @ParameterizedTest
    @CsvSource({"2100, true", "2100；1999, false", "2100;2050 2001, true", "２１００, true"})
    void everySpecimenKeepsIt(String measured, boolean keeps) {
        assertThat(Measured.read("断裂强力", measured).keeps("断裂强力", RulesWritten.atLeast("2000", "N")))
                .isEqualTo(keeps);
    }

    @Test
    void whatLiesBelowTheLimitOfDetectionKeepsACeilingAlone() {
        assertThat(Measured.read("甲醛", "未检出").keeps("甲醛", RulesWritten.atMost("20", "mg/kg")))
                .isTrue();
        assertThat(Measured.read("甲醛", "<20").keeps("甲醛", RulesWritten.atMost("20", "mg/kg")))
                .isTrue();
        assertThatThrownBy(() -> Measured.read("甲醛", "<25").keeps("甲醛", RulesWritten.atMost("20", "mg/kg")))
                .hasMessageContaining("不能与其比较");
        assertThatThrownBy(() -> Measured.read("含量", "未检出").keeps("含量", RulesWritten.atLeast("20", "%")))
                .hasMessageContaining("不能与其比较");
    }

    @ParameterizedTest
    @CsvSource({"合格", "约5", "5N", "1e3", "'；'"})
    void whatIsNoNumberIsNotCompared(String measured) {
        assertThatThrownBy(() -> Measured.read("断裂强力", measured))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("项目“断裂强力”");
    }
}
