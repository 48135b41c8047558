package spotcheck.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file that was altered in the database is told from the one that was issued. */
class PrintedPaperTest {

    private static final byte[] CONTENT = "监督抽查通知书".getBytes(StandardCharsets.UTF_8);

    @Test
    void theFingerprintIsThatOfTheContent() {
        assertThat(new PrintedPaper(CONTENT, "ABCDEFGHJKLM").sha256())
                .hasSize(64)
                .isEqualTo(PrintedPaper.sha256(CONTENT));
        assertThat(new PrintedPaper(CONTENT, "ABCDEFGHJKLM").isUnaltered()).isTrue();
    }

    @Test
    void oneOtherByteIsNoticed() {
        var altered = CONTENT.clone();
        altered[0]++;
        assertThat(new PrintedPaper(altered, PrintedPaper.sha256(CONTENT), "ABCDEFGHJKLM").isUnaltered())
                .isFalse();
    }
}
