package spotcheck.registry.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    private final Divisions divisions = new Divisions();

    @ParameterizedTest
    @CsvSource({
        "重庆市市场监督管理局, 500000",
        "重庆市綦江区市场监督管理局, 500110",
        "内蒙古自治区鄂尔多斯市杭锦旗, 150625",
        "鄂尔多斯市市场监督管理局, 150600",
        "万荣县市场监督管理局, 140822",
        "晋城市城区市场监督管理局, 140502",
        "四川省成都市, 510100",
        "西安市新城区市场监督管理局, 610102",
        "江苏省苏州市吴中区, 320506",
        "广西, 450000",
    })
    void aTextNamesTheSmallestDivisionAtItsBeginning(String text, String code) {
        assertThat(divisions.namedBy(text)).map(Division::code).hasValue(code);
    }

    @Test
    void aNameThatStandsElsewhereInTheTextNamesNothing() {
        assertThat(divisions.namedBy("某某公司驻西安市办事处")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120102, 天津市河东区", "320506, 苏州市吴中区", "371500, 聊城市", "320000, 江苏省"})
    void aDivisionIsKnownElsewhereByItsFullName(String code, String name) {
        assertThat(divisions.find(code).map(divisions::fullName)).hasValue(name);
    }

    @Test
    void aNameThatSeveralCitiesHaveNamesNothingByItself() {
        assertThat(divisions.namedBy("城区市场监督管理局")).isEmpty();
    }
}
