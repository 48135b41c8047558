package spotcheck.volume.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spotcheck.volume.proof.EntryLine;
import spotcheck.volume.proof.PackageCheck;
import spotcheck.volume.proof.PackageCommand;
import spotcheck.volume.proof.PackageNames;

/** Whatever is done to a package is found and named, and what was not touched is not suspected. */
class PackageCheckTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    Path folder;

    @Test
    void whatNobodyTouchedIsSound() throws IOException {
        var report = PackageCheck.of(MadePackage.whole().written(folder));
        assertThat(report.problems()).isEmpty();
        assertThat(report.text()).startsWith("完好").contains("3条案卷记录");
        assertThat(report.head()).isEqualTo(MadePackage.entries().get(2).hash());
    }

    @Test
    void aFlippedBitOfAnyFileIsFoundAndTheFileNamed() throws IOException {
        for (var path : MadePackage.whole().files.keySet()) {
            assertThat(found(MadePackage.whole().flipped(path))).as(path).anySatisfy(problem -> assertThat(problem)
                    .containsAnyOf(path, PackageNames.MANIFEST, "清单", "bagit.txt", "缺少文件", "多出文件"));
        }
        assertThat(found(MadePackage.whole().flipped(MadePackage.PAPER)))
                .contains("内容已被改动：" + MadePackage.PAPER)
                .anyMatch(problem -> problem.contains("结果通知书〔2026〕1号") && problem.contains("第3条"));
    }

    /** Also in the zip itself, where the bytes are packed. */
    @Test
    void aFlippedBitOfThePackedBytesIsFound() throws IOException {
        var file = MadePackage.whole().written(folder);
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1)
                        .indexOf(new String(
                                MadePackage.PAPER.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                + MadePackage.PAPER.getBytes(StandardCharsets.UTF_8).length
                + 10;
        bytes[at] ^= 4;
        Files.write(file, bytes);
        assertThat(PackageCheck.of(file).problems()).contains("内容已被改动：" + MadePackage.PAPER);
    }

    @Test
    void aPageThatWasTakenOutIsFound() throws IOException {
        var whole = MadePackage.whole();
        var volume = whole.files.getOrDefault(PackageNames.VOLUME, new byte[0]);
        assertThat(found(whole.with(PackageNames.VOLUME, MadePackage.withoutAPage(volume))))
                .contains("内容已被改动：data/案卷.pdf（应有3页，现有2页）");
    }

    @Test
    void aFileThatWasTakenOutOrAddedIsFound() throws IOException {
        assertThat(found(MadePackage.whole().without(MadePackage.PHOTO)))
                .contains("缺少文件：" + MadePackage.PHOTO + "（manifest-sha256.txt）")
                .anyMatch(problem -> problem.contains("封样.jpg"));
        assertThat(found(MadePackage.whole().with("data/证据/099-补.jpg", new byte[] {1})))
                .contains("多出文件，清单中没有：data/证据/099-补.jpg");
        assertThat(found(MadePackage.whole().with("注.txt", new byte[] {1}))).contains("多出文件，清单中没有：注.txt");
    }

    /** Who makes the lists anew still has the entries against him, and who changes these has the chain. */
    @Test
    void listsThatWereMadeAnewHideNothingThatEntriesName() throws IOException {
        assertThat(found(MadePackage.whole().flipped(MadePackage.PAPER).relisted()))
                .singleElement()
                .asString()
                .contains("第3条记录所载的文件", "结果通知书〔2026〕1号");
        assertThat(found(MadePackage.whole().without(MadePackage.PHOTO).relisted()))
                .singleElement()
                .asString()
                .contains("封样.jpg");
        assertThat(found(MadePackage.whole()
                        .with(PackageNames.ENTRIES, text -> text.replace("不合格", "合格"))
                        .relisted()))
                .containsExactly("记录链在第1条断开：“出具检验报告”的内容与写入时的指纹不符");
    }

    @Test
    void anEntryThatIsGoneOrMovedBreaksTheChain() throws IOException {
        var entries = MadePackage.entries();
        assertThat(found(MadePackage.of(entries, all -> List.of(all.get(0), all.get(2)))))
                .anyMatch(problem -> problem.startsWith("记录链在第2条断开"));
        assertThat(found(MadePackage.of(entries, all -> all.subList(0, 2))))
                .anyMatch(problem -> problem.startsWith("记录应有3条，现有2条"));
        assertThat(found(MadePackage.of(entries, all -> List.of(all.get(1), all.get(0), all.get(2)))))
                .anyMatch(problem -> problem.startsWith("记录链在第1条断开"));
    }

    /** The chain goes on over what its receiver does not read. */
    @Test
    void whatIsWithheldLeavesTheChainWhole() throws IOException {
        var entries = MadePackage.entries();
        var withheld = MadePackage.of(entries, all -> withheld(all, 0));
        assertThat(found(withheld)).isEmpty();
        assertThat(new String(withheld.files.getOrDefault(PackageNames.ENTRIES, new byte[0]), StandardCharsets.UTF_8))
                .doesNotContain("不合格");
        assertThat(found(withheld.with(
                                PackageNames.ENTRIES,
                                text -> text.replace(entries.get(0).hash(), "0".repeat(64)))
                        .relisted()))
                .anyMatch(problem -> problem.startsWith("记录链在第2条断开"));
    }

    private static List<EntryLine> withheld(List<EntryLine> all, int place) throws RuntimeException {
        var lines = new ArrayList<>(all);
        try {
            lines.set(place, EntryLine.withheld(MadePackage.entries().get(place)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return lines;
    }

    @Test
    void whatIsNoPackageIsToldAsThat() throws IOException {
        var text = Files.writeString(folder.resolve("x.zip"), "kein zip");
        assertThat(PackageCheck.of(text).text()).contains("不是 zip 文件");
        assertThat(found(MadePackage.whole().without(PackageNames.DECLARATION)))
                .singleElement()
                .asString()
                .contains("没有 bagit.txt");
    }

    /** The page in the browser is tried with the same file. */
    @Test
    void aPackageOfAnotherProgramIsReadAlike() throws IOException {
        var report = PackageCheck.of(Path.of("src/main/frontend/test/volume/package.zip"));
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries()).isEqualTo(4);
    }

    /** 0 and 1 are what a script asks for. */
    @Test
    void theCommandAnswersByItsExitCode() throws IOException {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(PackageCommand.run(MadePackage.whole().written(folder), out)).isZero();
        assertThat(PackageCommand.run(
                        MadePackage.whole().flipped(MadePackage.PHOTO).written(folder), out))
                .isEqualTo(1);
        assertThat(PackageCommand.run(folder.resolve("none"), out)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("完好", "已被改动", "内容已被改动：" + MadePackage.PHOTO, "没有这个文件");
    }

    @Test
    void namesOfFilesAreTakenByEverySystem() {
        assertThat(Stream.of("../../etc/passwd", "a b?.pdf", "长".repeat(200) + ".jpeg", "")
                        .map(name -> FileNames.of(7, name)))
                .containsExactly("007-.._.._etc_passwd", "007-a_b_.pdf", "007-" + "长".repeat(60) + ".jpeg", "007-");
    }

    private List<String> found(MadePackage changed) throws IOException {
        return PackageCheck.of(changed.written(folder)).problems();
    }
}
