package spotcheck.papers.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.casefile.Refused;

/** A key seals what it is given, as long as its certificate holds. */
class KeySealsTest {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final Clock IN_MARCH = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aSealedFileBeginsWithWhatItWasAndProvesItself(String algorithm) throws Exception {
        var pdf = pdf();
        var sealed = seals(algorithm, IN_MARCH).of("500000").orElseThrow().on(pdf, "重庆市市场监督管理局", "某公告〔2026〕1号");
        assertThat(Arrays.copyOf(sealed, pdf.length)).isEqualTo(pdf);
        assertThat(SignedFile.in(sealed)).singleElement().satisfies(signed -> {
            assertThat(signed.coversTheWholeFile()).isTrue();
            assertThat(signed.isValid()).isTrue();
            assertThat(signed.isOfTheBaseline()).isTrue();
            assertThat(signed.signature().getName()).isEqualTo("重庆市市场监督管理局");
            assertThat(signed.signature().getReason()).isEqualTo("某公告〔2026〕1号");
            assertThat(signed.signature().getSignDate().toInstant()).isEqualTo(IN_MARCH.instant());
        });
    }

    @Test
    void aByteThatIsChangedAfterwardsShows() throws Exception {
        var sealed = seals("EC", IN_MARCH).of("500000").orElseThrow().on(pdf(), "某局", "某公告〔2026〕1号");
        sealed[20] ^= 1;
        assertThat(new SignedFile(sealed, SignedFile.in(sealed).get(0).signature()).isValid())
                .isFalse();
    }

    @Test
    void anAuthorityWithoutAKeyHasNoElectronicSeal() {
        assertThat(seals("EC", IN_MARCH).of("500103")).isEmpty();
    }

    @Test
    void aCertificateThatIsOverSealsNothing() {
        var seals = seals("EC", Clock.offset(IN_MARCH, Duration.ofDays(365)));
        assertThatThrownBy(() -> seals.of("500000"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("电子印章证书不在有效期内")
                .hasMessageContaining("c0ffee");
    }

    @Test
    void aKeyThatCannotBeReadStopsTheStartAndIsNamed() throws Exception {
        var file = Files.write(folder.resolve("broken.p12"), new byte[] {1, 2, 3});
        var keys = new SealKeys(Map.of("500000", new SealKeys.Key(file, "x")));
        assertThatThrownBy(() -> new KeySeals(keys, IN_MARCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("机关 500000 的电子印章文件")
                .hasMessageContaining("broken.p12");
    }

    private KeySeals seals(String algorithm, Clock clock) {
        var file = folder.resolve(algorithm + ".p12");
        MadeKey.write(file, algorithm, "重庆市市场监督管理局", BEGINNING, 365);
        return new KeySeals(new SealKeys(Map.of("500000", new SealKeys.Key(file, MadeKey.PASSWORD))), clock);
    }

    private static byte[] pdf() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
