package spotcheck.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A report as a laboratory signs it; no two are the same file. */
final class SignedReport {

    private SignedReport() {}

    static Path write(Path file) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            document.save(file.toFile());
        }
        return file;
    }
}
