package spotcheck.volume.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.PrintedPaper;
import spotcheck.volume.proof.EntryLine;
import spotcheck.volume.proof.PackageNames;

/** A small package as the product writes it, and what somebody may do to it. */
final class MadePackage {

    static final String NUMBER = "500000-2026-00001";
    static final String PAPER = "data/文书/001-结果通知书〔2026〕1号.pdf";
    static final String PHOTO = "data/证据/001-封样.jpg";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Files by path, in their order, below the folder. */
    final Map<String, byte[]> files;

    private MadePackage(Map<String, byte[]> files) {
        this.files = files;
    }

    static MadePackage of(List<Entry> entries, UnaryOperator<List<EntryLine>> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var bag = new BagWriter(out, NUMBER, Instant.parse("2026-03-02T00:00:00Z"))) {
            bag.payload(PackageNames.VOLUME, pages(3), false);
            bag.payload(PAPER, paper(), false);
            bag.payload(PHOTO, photo(), true);
            var all = entries.stream().map(EntryLine::of).toList();
            bag.payload(PackageNames.ENTRIES, JSON.writeValueAsBytes(lines.apply(all)), false);
            bag.payload(PackageNames.CONTENTS, JSON.writeValueAsBytes(Map.of("pages", 3, "absent", List.of())), false);
            bag.tag(PackageNames.PAGE, "<html></html>");
            var info = new LinkedHashMap<String, String>();
            info.put(PackageNames.CASE, NUMBER);
            info.put(PackageNames.CHAIN_ENTRIES, String.valueOf(entries.size()));
            info.put(PackageNames.CHAIN_HEAD, entries.get(entries.size() - 1).hash());
            bag.finish(info);
        }
        return new MadePackage(unpacked(out.toByteArray()));
    }

    static MadePackage whole() throws IOException {
        return of(entries(), UnaryOperator.identity());
    }

    static List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        add(entries, "issueReport", "出具检验报告", "{\"结论\":\"不合格\"}", null);
        add(
                entries,
                "evidenceFile",
                "上传证据文件",
                "{\"文件名\":\"封样.jpg\",\"SHA-256\":\"" + PrintedPaper.sha256(photo()) + "\"}",
                null);
        add(
                entries,
                "paper.result-notice",
                "制发《结果通知书》",
                "{\"文号\":\"结果通知书〔2026〕1号\",\"文件SHA-256\":\"" + PrintedPaper.sha256(paper()) + "\"}",
                "paper:1\tabc");
        return entries;
    }

    private static void add(List<Entry> entries, String kind, String title, String details, @Nullable String rows) {
        var previous = entries.isEmpty() ? "" : entries.get(entries.size() - 1).hash();
        var unsealed = entry(entries.size() + 1, kind, title, details, previous, rows, "");
        entries.add(entry(unsealed.seq(), kind, title, details, previous, rows, unsealed.fingerprint()));
    }

    private static Entry entry(
            int seq, String kind, String title, String details, String previous, @Nullable String rows, String hash) {
        var at = OffsetDateTime.parse("2026-03-02T10:00:00.123456+08:00");
        return new Entry(
                0,
                NUMBER,
                seq,
                at,
                "cq-handler",
                "",
                "127.0.0.1",
                kind,
                title,
                details,
                "CQ23-54a",
                previous,
                rows,
                hash);
    }

    static byte[] pages(int count) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var page = 0; page < count; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** The same without its last page. */
    static byte[] withoutAPage(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file);
                var out = new ByteArrayOutputStream()) {
            pdf.removePage(pdf.getNumberOfPages() - 1);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static byte[] paper() {
        return "%PDF-1.7 结果通知书".repeat(50).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] photo() {
        var bytes = new byte[5000];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31);
        }
        return bytes;
    }

    MadePackage with(String path, byte[] content) {
        var changed = new LinkedHashMap<>(files);
        changed.put(path, content);
        return new MadePackage(changed);
    }

    MadePackage with(String path, UnaryOperator<String> change) {
        var before = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        return with(path, change.apply(before).getBytes(StandardCharsets.UTF_8));
    }

    MadePackage without(String path) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(path);
        return new MadePackage(changed);
    }

    /** One bit of the middle is another. */
    MadePackage flipped(String path) {
        var bytes = files.getOrDefault(path, new byte[1]).clone();
        bytes[bytes.length / 2] ^= 1;
        return with(path, bytes);
    }

    /** The lists are made anew, so that they fit what is there: somebody knows how a bag is made. */
    MadePackage relisted() {
        var list = new StringBuilder();
        files.forEach((path, bytes) -> {
            if (path.startsWith(PackageNames.PAYLOAD)) {
                list.append(PrintedPaper.sha256(bytes))
                        .append("  ")
                        .append(path)
                        .append('\n');
            }
        });
        var size = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(PackageNames.PAYLOAD))
                .mapToInt(file -> file.getValue().length)
                .sum();
        var count = list.toString().lines().count();
        var listed = with(PackageNames.MANIFEST, old -> list.toString())
                .with(
                        PackageNames.INFO,
                        old -> old.replaceAll("Payload-Oxum: .*", "Payload-Oxum: " + size + "." + count));
        return listed.with(PackageNames.TAGS, old -> old.lines()
                .map(line -> line.split("  "))
                .map(line ->
                        PrintedPaper.sha256(listed.files.getOrDefault(line[1], new byte[0])) + "  " + line[1] + "\n")
                .reduce("", String::concat));
    }

    Path written(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "package", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(NUMBER + "/" + one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var inside = new LinkedHashMap<String, byte[]>();
        try (var all = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = all.getNextEntry(); entry != null; entry = all.getNextEntry()) {
                inside.put(entry.getName().substring(NUMBER.length() + 1), all.readAllBytes());
            }
        }
        return inside;
    }
}
