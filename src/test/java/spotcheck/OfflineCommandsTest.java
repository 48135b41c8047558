package spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OfflineCommandsTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aCertificateIsCheckedWithoutTheServer() {
        assertThat(run("--verify-draw", "docs/draw/equal.json")).hasValue(0);
        assertThat(run("--verify-draw", "pom.xml")).hasValue(1);
    }

    @Test
    void aPackageIsCheckedWithoutTheServer() {
        assertThat(run("--verify-package", "src/main/frontend/test/volume/package.zip"))
                .hasValue(0);
        assertThat(run("--verify-package", "pom.xml")).hasValue(1);
    }

    @Test
    void whoForgetsTheFileIsToldSo() {
        assertThat(run("--verify-draw")).hasValue(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("用法：", "--verify-draw 文件");
    }

    @Test
    void anythingElseStartsTheServer() {
        assertThat(run()).isEmpty();
        assertThat(run("--server.port=1")).isEmpty();
    }

    private OptionalInt run(String... arguments) {
        return OfflineCommands.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
