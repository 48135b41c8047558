package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of paper looks as it did when somebody looked at it: a small picture of its pages, compared with the one that is
 * kept. {@code -Dpaper.pictures=write} keeps new ones, to be looked at before they are committed.
 */
class PaperPicturesTest {

    private static final Path KEPT = Path.of("src/test/resources/paper-pictures");
    private static final Path NEW = Path.of("target/paper-pictures");
    private static final float SMALL = 18;
    private static final int SEEN = 48;
    private static final double TOLERATED = 0.004;

    static Stream<String> kinds() {
        return SamplePapers.titles().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPaperLooksAsItDid(String kind) throws IOException {
        var picture = picture(kind);
        var folder = "write".equals(System.getProperty("paper.pictures")) ? KEPT : NEW;
        Files.createDirectories(folder);
        ImageIO.write(picture, "png", folder.resolve(kind + ".png").toFile());
        var kept = KEPT.resolve(kind + ".png");
        assertThat(kept).as("no picture is kept of " + kind).exists();
        assertThat(difference(ImageIO.read(kept.toFile()), picture)).isLessThan(TOLERATED);
    }

    /** All pages one below the other. */
    private static BufferedImage picture(String kind) throws IOException {
        try (var pdf = Loader.loadPDF(SamplePapers.usual(kind))) {
            var renderer = new PDFRenderer(pdf);
            var first = renderer.renderImageWithDPI(0, SMALL, ImageType.GRAY);
            var all = new BufferedImage(
                    first.getWidth(), first.getHeight() * pdf.getNumberOfPages(), BufferedImage.TYPE_BYTE_GRAY);
            for (var page = 0; page < pdf.getNumberOfPages(); page++) {
                all.getRaster()
                        .setRect(
                                0,
                                page * first.getHeight(),
                                renderer.renderImageWithDPI(page, SMALL, ImageType.GRAY)
                                        .getRaster());
            }
            return all;
        }
    }

    /** Share of points that differ so that one sees it. */
    private static double difference(BufferedImage kept, BufferedImage seen) {
        if (kept.getWidth() != seen.getWidth() || kept.getHeight() != seen.getHeight()) {
            return 1;
        }
        var different = 0;
        for (var y = 0; y < seen.getHeight(); y++) {
            for (var x = 0; x < seen.getWidth(); x++) {
                if (Math.abs(kept.getRaster().getSample(x, y, 0)
                                - seen.getRaster().getSample(x, y, 0))
                        > SEEN) {
                    different++;
                }
            }
        }
        return (double) different / (seen.getWidth() * seen.getHeight());
    }
}
