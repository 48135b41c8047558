package spotcheck.papers.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The sheets of a PDF as they look, large enough to be read on a screen. */
final class PagePictures {

    private static final float DOTS_PER_INCH = 96;

    private PagePictures() {}

    static List<byte[]> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<byte[]>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(picture(renderer, page));
            }
            return pictures;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] picture(PDFRenderer renderer, int page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY), "png", out);
        return out.toByteArray();
    }
}
