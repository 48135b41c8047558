package spotcheck.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a backup needs no database; the rest was done by hand, docs/operations.md. */
class BackupTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    private Path folder;

    @Test
    void whatIsWholeIsCopiedAndUploadsOnTheirWayAreNot() throws IOException {
        var evidence = folder.resolve("evidence");
        write(evidence.resolve("ab/cd/abcd"), "whole");
        write(evidence.resolve("papers/ab/cd/abcd"), "paper");
        write(evidence.resolve("uploads/1"), "half");
        write(evidence.resolve("ab/cd/in-7.part"), "half");
        write(evidence.resolve("probe-7.tmp"), "nothing");
        var backup = folder.resolve("backup");
        assertThat(Copies.all(evidence, backup))
                .containsExactly(backup.resolve("ab/cd/abcd"), backup.resolve("papers/ab/cd/abcd"));
        assertThat(Copies.all(folder.resolve("none"), backup)).isEmpty();
    }

    @Test
    void aChangedAndALostFileAreSeen() throws IOException {
        var manifest = backup();
        assertThat(manifest.differences(folder)).isEmpty();
        assertThat(Manifest.read(folder)).isEqualTo(manifest);
        write(folder.resolve("evidence/a"), "odd");
        Files.delete(folder.resolve("evidence/b"));
        assertThat(manifest.differences(folder)).containsExactly("文件已改变 evidence/a", "缺少文件 evidence/b");
    }

    @Test
    void aDamagedBackupIsNotBroughtBackAtAll() throws Exception {
        backup();
        write(folder.resolve(Dump.FILE), "torn");
        var evidence = folder.resolve("new");
        var installed =
                new Installed("jdbc:postgresql://localhost:1/none", "a", "b", evidence, folder.resolve("x"), "", true);
        assertThat(new Restore(installed, folder, screen()).bring()).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("未作任何改动", "文件已改变 " + Dump.FILE);
        assertThat(evidence).doesNotExist();
    }

    @Test
    void aBackupThatWasBrokenOffIsNone() {
        assertThatThrownBy(() -> Manifest.read(folder)).hasMessageContaining("没有完整的备份");
    }

    @Test
    void theEmbeddedDatabaseIsNotBackedUpThus() {
        assertThat(BackupCommand.backup(folder, screen())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("未完成：没有指定 PostgreSQL 数据库");
    }

    private Manifest backup() throws IOException {
        var lines = new ArrayList<Manifest.Line>();
        for (var path : new String[] {Dump.FILE, "evidence/a", "evidence/b"}) {
            write(folder.resolve(path), path);
            lines.add(Manifest.Line.of(folder, folder.resolve(path)));
        }
        var manifest = new Manifest(lines);
        manifest.write(folder);
        return manifest;
    }

    private PrintStream screen() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
