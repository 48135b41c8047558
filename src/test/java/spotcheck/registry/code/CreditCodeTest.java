package spotcheck.registry.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11500000MB17643950",
                "115000005567784755",
                "11500000MB1991221D",
                "11500000MB1864281F",
                "31210000MD0052502C",
                "91330100799655058B",
                "914403001922038216"
            })
    void bothChecksFitTheCodesOfRealBodies(String code) {
        assertThat(CreditCode.of(code).checkCharacterFits()).isTrue();
        assertThat(CreditCode.of(code).organisationCodeFits()).isTrue();
    }

    @Property
    void anySingleWrongCharacterIsNoticed(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(min = 1, max = 30) int step) {
        var wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + step) % 31);
        assertThat(CreditCode.of(code.substring(0, at) + wrong + code.substring(at + 1))
                        .checkCharacterFits())
                .isFalse();
    }

    @Property
    void anySwapOfUnequalNeighboursIsNoticed(@ForAll("codes") String code, @ForAll @IntRange(max = 16) int at) {
        var swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
        assertThat(CreditCode.of(swapped).checkCharacterFits()).isEqualTo(swapped.equals(code));
    }

    @Test
    void fullWidthBlanksAndLowerCaseAreOnlyWaysOfWriting() {
        assertThat(CreditCode.of(" ９１３３０１００　799655058ｂ ").value()).isEqualTo("91330100799655058B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91330100799655058", "91330100799655058B0", "9133010079965505IB", "９１３３０１００"})
    void whatLacksTheShapeIsNoCreditCode(String text) {
        assertThat(CreditCode.hasShape(text)).isFalse();
        assertThatThrownBy(() -> CreditCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRegistrationNumberHasFifteenDigits() {
        assertThat(CreditCode.isRegistrationNumber("500103 000012345")).isTrue();
        assertThat(CreditCode.isRegistrationNumber("50010300001234")).isFalse();
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars(ALPHABET)
                .ofLength(17)
                .map(start -> start + CreditCode.of(start + "0").checkCharacter());
    }
}
