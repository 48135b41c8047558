package spotcheck.evidence.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Documents that are archives by their first bytes; which document, tells what is inside, and never their name. */
final class ZippedDocument {

    static final String OFD = "application/ofd";

    /** What only this kind of document has, by type. */
    private static final Map<String, String> INSIDE = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "ppt/presentation.xml",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            OFD,
            "OFD.xml");

    /** The directory of an archive is read into memory. */
    private static final long LARGEST = 100L << 20;

    private ZippedDocument() {}

    static boolean isOne(String type) {
        return INSIDE.containsKey(type);
    }

    /** Whether the file is what its name says, and brings no macro along. */
    static boolean holds(Path file, String type) throws IOException {
        if (Files.size(file) > LARGEST) {
            return false;
        }
        try (var archive = new ZipFile(file.toFile())) {
            return archive.getEntry(INSIDE.get(type)) != null
                    && archive.stream()
                            .noneMatch(entry -> entry.getName().matches("(?i).*(vbaproject\\.bin|\\.class|\\.exe)"));
        } catch (ZipException noArchive) {
            return false;
        }
    }
}
