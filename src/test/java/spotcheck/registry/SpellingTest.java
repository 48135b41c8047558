package spotcheck.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of one thing, and two things that look alike. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "GB/T 9,GB/T9",
                "ＧＢ／Ｔ 5023.3—2008,gb/t5023.3-2008",
                "X1,x1 ",
                "ＢＶ ２．５,bv 2.5",
                "1200*0.01mm,1200×0.01MM",
                "山城（牌）,山城(牌)",
                "——,/",
                "无,"
            })
    void areOne(String one, String other) {
        assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"BV 2.5,BV 25", "GB/T 9,GB 9", "3C-1,3C1"})
    void areTwo(String one, String other) {
        assertThat(Spelling.fold(one)).isNotEqualTo(Spelling.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"重庆示例（集团）有限责任公司,重庆示例集团有限公司", "重庆 示例 电缆有限公司,重庆示例电缆有限责任公司", "ＡＢＣ电缆（重庆）有限公司,abc电缆(重庆)有限公司"})
    void areOneFirm(String one, String other) {
        assertThat(Spelling.firm(one)).isEqualTo(Spelling.firm(other));
    }

    /** A company limited by shares is another legal form: near, and not the same by itself. */
    @ParameterizedTest
    @CsvSource({"示例电缆股份有限公司,示例电缆有限公司", "示例电缆（重庆）有限公司,示例电缆（四川）有限公司"})
    void areNear(String one, String other) {
        assertThat(Spelling.firm(one)).isNotEqualTo(Spelling.firm(other));
        assertThat(Spelling.bareFirm(one)).isEqualTo(Spelling.bareFirm(other));
    }
}
