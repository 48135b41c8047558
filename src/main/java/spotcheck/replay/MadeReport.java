package spotcheck.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;

/** A sheet in the place of a laboratory's report; it says of itself that it proves nothing. */
@Component
class MadeReport {

    private final MadePhoto photo;

    MadeReport(MadePhoto photo) {
        this.photo = photo;
    }

    byte[] of(String caseNumber, String step) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var sheet = new PDPage();
            document.addPage(sheet);
            var picture = photo.of(caseNumber, step, "检验报告");
            try (var drawn = new PDPageContentStream(document, sheet)) {
                drawn.drawImage(PDImageXObject.createFromByteArray(document, picture, "report"), 60, 350, 480, 360);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
