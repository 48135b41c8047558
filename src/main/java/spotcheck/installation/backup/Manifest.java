package spotcheck.installation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of a backup, each with its SHA-256 and length; written last, so that a backup without it was broken off.
 *
 * @param lines one for each file
 */
record Manifest(List<Line> lines) {

    static final String FILE = "manifest.txt";

    static Manifest read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new NotPossible("“" + folder + "”中没有完整的备份（没有 " + FILE + "）");
        }
        return new Manifest(Files.readAllLines(file).stream().map(Line::read).toList());
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), lines.stream().map(Line::text).toList());
    }

    /** What of the files is not as it was written down, in Chinese. */
    List<String> differences(Path folder) throws IOException {
        var differences = new ArrayList<String>();
        for (var line : lines) {
            var file = folder.resolve(line.path());
            if (!Files.exists(file)) {
                differences.add("缺少文件 " + line.path());
            } else if (!Line.of(folder, file).equals(line)) {
                differences.add("文件已改变 " + line.path());
            }
        }
        return differences;
    }

    /** Files below one of the folders of the backup. */
    Stream<Line> below(String part) {
        return lines.stream().filter(line -> line.path().startsWith(part + "/"));
    }

    /**
     * A file.
     *
     * @param path within the backup
     */
    record Line(String sha256, long size, String path) {

        static Line of(Path folder, Path file) throws IOException {
            var path = folder.relativize(file).toString().replace('\\', '/');
            return new Line(hash(file), Files.size(file), path);
        }

        static Line read(String text) {
            var words = text.split(" ", 3);
            if (words.length < 3) {
                throw new NotPossible("备份清单无法读取：" + text);
            }
            return new Line(words[0], Long.parseLong(words[1]), words[2]);
        }

        String text() {
            return sha256 + " " + size + " " + path;
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private static String hash(Path file) throws IOException {
            try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
                bytes.transferTo(OutputStream.nullOutputStream());
                return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
            } catch (NoSuchAlgorithmException never) {
                throw new IllegalStateException(never);
            }
        }
    }
}
