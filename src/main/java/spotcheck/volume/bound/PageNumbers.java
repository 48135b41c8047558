package spotcheck.volume.bound;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.springframework.core.io.ClassPathResource;

/** The number of each page within the whole volume, at the top right, as archives have it. */
final class PageNumbers {

    private static final float SIZE = 9;
    private static final float FROM_RIGHT = 57;
    private static final float FROM_TOP = 34;
    private static final int QUARTER = 90;

    private final PDDocument volume;
    private final String caseNumber;

    PageNumbers(PDDocument volume, String caseNumber) {
        this.volume = volume;
        this.caseNumber = caseNumber;
    }

    void stamp() throws IOException {
        try (var file = new ClassPathResource("fonts/NotoSansSC_400Regular.ttf").getInputStream()) {
            var letters = PDType0Font.load(volume, file, true);
            var number = 0;
            for (var page : volume.getPages()) {
                number++;
                stamp(page, caseNumber + "    " + number + " / " + volume.getNumberOfPages(), letters);
            }
        }
    }

    private void stamp(PDPage page, String text, PDFont letters) throws IOException {
        try (var content = new PDPageContentStream(volume, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(page));
            content.beginText();
            content.setFont(letters, SIZE);
            var width = letters.getStringWidth(text) / 1000 * SIZE;
            content.newLineAtOffset(width(page) - FROM_RIGHT - width, height(page) - FROM_TOP);
            content.showText(text);
            content.endText();
        }
    }

    private static boolean lies(PDPage page) {
        return page.getRotation() / QUARTER % 2 != 0;
    }

    private static float width(PDPage page) {
        var box = page.getCropBox();
        return lies(page) ? box.getHeight() : box.getWidth();
    }

    private static float height(PDPage page) {
        var box = page.getCropBox();
        return lies(page) ? box.getWidth() : box.getHeight();
    }

    /** From the page as it is read, its left lower corner at nought, to the page as it is kept. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        var left = box.getLowerLeftX();
        var low = box.getLowerLeftY();
        return switch (page.getRotation()) {
            case QUARTER -> new Matrix(0, 1, -1, 0, left + box.getWidth(), low);
            case 2 * QUARTER -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), low + box.getHeight());
            case 3 * QUARTER -> new Matrix(0, -1, 1, 0, left, low + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, low);
        };
    }
}
