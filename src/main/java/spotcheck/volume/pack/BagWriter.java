package spotcheck.volume.pack;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import spotcheck.volume.proof.Manifest;
import spotcheck.volume.proof.PackageNames;

/** Writes a bag while it is read: file after file, the lists at the end. */
final class BagWriter implements Closeable {

    private final ZipOutputStream zip;
    private final String base;
    private final FileTime at;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;

    /** @param base name of the one folder in which all stands */
    BagWriter(OutputStream out, String base, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.base = base + "/";
        this.at = FileTime.from(at);
    }

    /** @return fingerprint of what was written */
    String payload(String path, InputStream content, boolean isPacked) throws IOException {
        zip.setLevel(isPacked ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        var sha256 = write(path, content);
        payload.put(path, sha256);
        return sha256;
    }

    String payload(String path, byte[] content, boolean isPacked) throws IOException {
        return payload(path, new ByteArrayInputStream(content), isPacked);
    }

    void tag(String path, String content) throws IOException {
        var before = bytes;
        tags.put(path, write(path, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        bytes = before;
    }

    /** @param info of {@code bag-info.txt}; how much there is is added */
    void finish(Map<String, String> info) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        tag(PackageNames.DECLARATION, PackageNames.DECLARED);
        var lines = new StringBuilder();
        info.forEach((key, value) ->
                lines.append(key).append(": ").append(inOneLine(value)).append('\n'));
        lines.append(PackageNames.OXUM)
                .append(": ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n');
        tag(PackageNames.INFO, lines.toString());
        tag(PackageNames.MANIFEST, Manifest.write(payload));
        write(PackageNames.TAGS, new ByteArrayInputStream(Manifest.write(tags).getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private String write(String path, InputStream content) throws IOException {
        var entry = new ZipEntry(base + path);
        entry.setLastModifiedTime(at);
        zip.putNextEntry(entry);
        var digest = sha256();
        bytes += new DigestInputStream(content, digest).transferTo(zip);
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String inOneLine(String value) {
        return value.replaceAll("\\s+", " ");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
