package spotcheck.registry.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceNumberTest {

    @ParameterizedTest
    @CsvSource({
        "XK08-001-04763, LICENCE, XK08-001-04763",
        "(鄂)XK12-001-00018, LICENCE, (鄂)XK12-001-00018",
        "（鄂）ＸＫ12-001-00018, LICENCE, (鄂)XK12-001-00018",
        "xk08 -001 -04763, LICENCE, XK08-001-04763",
        "2016 01 0901 123456, CERTIFICATE, 2016010901123456",
        "XK16-108 0001, OLDER_LICENCE, XK16-108 0001",
        "XK16-1080001, OLDER_LICENCE, XK16-1080001",
        "QS1107 1501 0001, QS, QS1107 1501 0001",
        "SC10150010300012, SC, SC10150010300012",
        "1998010901123456, CERTIFICATE, 1998010901123456",
        "3998010901123456, OTHER_CERTIFICATE, 3998010901123456",
        "(美)XK12-001-00018, UNKNOWN, (美)XK12-001-00018",
        "XK8-1-4763, UNKNOWN, XK8-1-4763",
        "见包装, UNKNOWN, 见包装"
    })
    void theFormOfANumberTellsWhatItIs(String written, LicenceNumber.Form form, String normalised) {
        assertThat(LicenceNumber.form(written)).isEqualTo(form);
        assertThat(LicenceNumber.normalise(written)).isEqualTo(normalised);
    }

    @Test
    void aCertificateNamesItsProductType() {
        assertThat(LicenceNumber.of("2016 01 0901 123456").certifiedType()).isEqualTo("0901");
        assertThatThrownBy(() -> LicenceNumber.of("XK08-001-04763").certifiedType())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatHasNoKnownFormIsNoLicenceNumber() {
        assertThatThrownBy(() -> LicenceNumber.of("见包装")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShippedListKnowsCablesAndNoInventedType() {
        var types = new CertifiedTypes();
        assertThat(types.list("0105")).isTrue();
        assertThat(types.list("0307")).isTrue();
        assertThat(types.list("9999")).isFalse();
    }
}
