package spotcheck.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTest {

    @ParameterizedTest
    @CsvSource({"690123456789, 2", "692116850925, 6", "1690123456789, 9", "9638507, 4", "03600029145, 2"})
    void theLastDigitFollowsFromTheOthers(String start, char last) {
        assertThat(Barcode.of(start + "0").checkDigit()).isEqualTo(last);
        assertThat(Barcode.of(start + last).checkDigitFits()).isTrue();
    }

    @Property
    void anySingleWrongDigitIsNoticed(
            @ForAll("barcodes") String code,
            @ForAll @IntRange(max = 12) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var wrong = Character.forDigit((Character.digit(code.charAt(at), 10) + by) % 10, 10);
        assertThat(Barcode.of(code.substring(0, at) + wrong + code.substring(at + 1))
                        .checkDigitFits())
                .isFalse();
    }

    @Test
    void fullWidthDigitsAndBlanksAreOnlyWaysOfWriting() {
        assertThat(Barcode.of("６９ 01234 567892").value()).isEqualTo("6901234567892");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "690123456789A", "69012345678", "690123456789212"})
    void whatLacksTheShapeIsNoBarcode(String text) {
        assertThat(Barcode.hasShape(text)).isFalse();
    }

    @Provide
    Arbitrary<String> barcodes() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(12)
                .ofMaxLength(13)
                .map(start -> start + Barcode.of(start + "0").checkDigit());
    }
}
