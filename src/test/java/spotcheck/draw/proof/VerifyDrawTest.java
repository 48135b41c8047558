package spotcheck.draw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/draw.md, first drawn by the page's script, are drawn again by the command. */
class VerifyDrawTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"equal", "strata", "weights"})
    void anExampleIsDrawnAgainAsItStands(String name) throws IOException {
        assertThat(verify(example(name))).as(words()).isZero();
        assertThat(words()).contains("抽取结果与名单、种子一致");
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal", "strata", "weights"})
    void whatWasChangedAfterwardsIsFound(String name) throws IOException {
        var text = example(name);
        assertThat(verify(text.replaceFirst("\"weight\": 1", "\"weight\": 2"))).isEqualTo(1);
        assertThat(words()).contains("名单与冻结时不同");
        assertThat(verify(text.replaceFirst("(\"value\": \"[^\"]*)", "$10"))).isEqualTo(1);
        assertThat(words()).containsPattern("(抽中|候补)名单第\\d+行不同：证书为");
        assertThat(verify(text.replace("\"cq-leader\"", "\"cq-organizer\""))).isEqualTo(1);
        assertThat(words()).contains("名单未由两人冻结");
        assertThat(verify(text.replace("spotcheck-draw 1", "other"))).isEqualTo(1);
        assertThat(words()).contains("抽取方法是“other”");
    }

    @Test
    void whoDidNotWaitForTheNextReserveIsTold() throws IOException {
        assertThat(verify(example("weights"))).isZero();
        assertThat(words()).contains("未按候补顺序替换", "经两人确认");
        var alone = example("weights").replace("\"approvedBy\": \"cq-leader\"", "\"approvedBy\": null");
        assertThat(verify(alone)).isEqualTo(1);
        assertThat(words()).contains("无第二人批准");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"pool\":null}", "%PDF-1.7"})
    void whatIsNoCertificateIsSaidToBeNone(String text) throws IOException {
        assertThat(verify(text)).isEqualTo(1);
        assertThat(words()).contains("文件不是抽取证书").doesNotContain("Exception", "jackson");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThat(VerifyDraw.run(folder.resolve("none.json"), out())).isEqualTo(1);
        assertThat(words()).contains("无法读取文件");
    }

    @Test
    void aCertificateIsWrittenAsItIsRead() throws IOException {
        var read = CertificateFile.read(example("strata"));
        assertThat(CertificateFile.read(CertificateFile.write(read))).isEqualTo(read);
    }

    private int verify(String text) throws IOException {
        said.reset();
        return VerifyDraw.run(Files.writeString(folder.resolve("draw.json"), text), out());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("docs/draw", name + ".json"));
    }
}
