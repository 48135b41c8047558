package spotcheck.casefile.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.code.CertifiedTypes;
import spotcheck.registry.code.CreditCode;

class CodeChecksTest {

    private final FieldCheck creditCode = new CreditCodeCheck();
    private final FieldCheck barcode = new BarcodeCheck();
    private final FieldCheck county = new CountyCheck(new Divisions());
    private final FieldCheck licence = new LicenceNumberCheck(new CertifiedTypes());

    @Test
    void aWrongCheckCharacterBlocksUnlessTheDocumentShowsIt() {
        assertThat(creditCode.problem("91330100799655058C"))
                .hasValueSatisfying(text -> assertThat(text).contains("校验码不符"));
        assertThat(creditCode.standsWithRemark("91330100799655058C")).isTrue();
    }

    @Test
    void whatIsNoCodeAtAllBlocksWhateverTheRemark() {
        assertThat(creditCode.problem("91330100")).isPresent();
        assertThat(creditCode.standsWithRemark("91330100")).isFalse();
    }

    @Test
    void aWrongOrganisationCodeOnlyWarns() {
        var wrongWithin = "92500103MA5U000012";
        var code = wrongWithin.substring(0, 17) + CreditCode.of(wrongWithin).checkCharacter();
        assertThat(creditCode.problem(code)).isEmpty();
        assertThat(creditCode.warning(code)).isPresent();
    }

    @Test
    void aRightCodeIsPassedInSilence() {
        assertThat(creditCode.problem("９１３３０１００799655058b")).isEmpty();
        assertThat(creditCode.warning("91330100799655058B")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500103199003071234", "11010519491231002X", "150102200002290016"})
    void anIdentityCardIsNoCreditCodeWhateverTheRemark(String number) {
        assertThat(creditCode.problem(number))
                .hasValueSatisfying(text -> assertThat(text).contains("身份证"));
        assertThat(creditCode.standsWithRemark(number)).isFalse();
    }

    @Test
    void aBarcodeOfNothingButZerosIsNone() {
        assertThat(barcode.problem("0000000000000")).isPresent();
        assertThat(barcode.problem("00000000")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "500103, '', false",
        "429004, '', false",
        "999999, 不是县级以上行政区划代码, false",
        "500100, 不是县级以上行政区划代码, false",
        "370284, 已经撤销, true",
        "500222, 已经撤销, true",
        "330103, 已经撤销, true",
        "500000, 不是区县, true",
        "510100, 不是区县, true"
    })
    void aPlaceIsACountyOfToday(String code, String problem, boolean standsWithRemark) {
        assertThat(county.problem(code).orElse("")).contains(problem);
        assertThat(county.problem(code).isEmpty()).isEqualTo(problem.isEmpty());
        if (!problem.isEmpty()) {
            assertThat(county.standsWithRemark(code)).isEqualTo(standsWithRemark);
        }
    }

    @Test
    void aRegistrationNumberOfOldOnlyWarns() {
        assertThat(creditCode.problem("500103000012345")).isEmpty();
        assertThat(creditCode.warning("500103000012345")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "6901234567892, false, false",
        "6901234567891, true, false",
        "96385074, false, true",
        "12345, true, false"
    })
    void aBarcodeBlocksOnItsCheckDigit(String value, boolean problem, boolean warning) {
        assertThat(barcode.problem(value).isPresent()).isEqualTo(problem);
        assertThat(barcode.warning(value).isPresent()).isEqualTo(warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XK08-001-04763", "（鄂）XK12-001-00018", "2016 01 0901 123456"})
    void aLicenceNumberOfTodayIsPassedInSilence(String value) {
        assertThat(licence.problem(value)).isEmpty();
        assertThat(licence.warning(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XK16-108 0001", "QS1107 1501 0001", "SC10150010300012", "2016019999123456", "3998010901123456"})
    void anOlderOrUnlistedLicenceNumberOnlyWarns(String value) {
        assertThat(licence.problem(value)).isEmpty();
        assertThat(licence.warning(value)).isPresent();
    }

    @Test
    void whatIsNoLicenceNumberBlocks() {
        assertThat(licence.problem("XK8-1-4763")).isPresent();
    }
}
