package spotcheck.volume.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A package as a file: what is in it, below its one folder, and the fingerprint of each. */
final class ZippedBag implements Closeable {

    private static final int LARGEST_TEXT = 64 * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    ZippedBag(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        var base = base();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            if (!entry.isDirectory()) {
                add(entry, base);
            }
        }
    }

    /** The folder in which the declaration stands. */
    private String base() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(PackageNames.DECLARATION))
                .map(name -> name.substring(0, name.length() - PackageNames.DECLARATION.length()))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }

    private void add(ZipEntry entry, String base) {
        var name = entry.getName();
        if (!name.startsWith(base)) {
            problems.add("多出文件，不在证据包的目录内：" + name);
        } else if (files.put(name.substring(base.length()), entry) != null) {
            problems.add("同一文件名出现两次：" + name.substring(base.length()));
        }
    }

    List<String> problems() {
        return problems;
    }

    /** Fingerprints by path; of what cannot be read the fingerprint is empty. */
    Map<String, Content> contents() {
        var contents = new TreeMap<String, Content>();
        files.forEach((path, entry) -> contents.put(path, content(entry)));
        return contents;
    }

    private Content content(ZipEntry entry) {
        try (var bytes = zip.getInputStream(entry)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return new Content(HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException damaged) {
            return new Content("", 0); // told as a change of this file
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty if there is no such file, or it cannot be read. */
    String text(String path) {
        var entry = files.get(path);
        if (entry == null) {
            return "";
        }
        try (var bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return ""; // its fingerprint tells of it
        }
    }

    InputStream open(String path) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(files.get(path), path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    record Content(String sha256, long size) {}
}
