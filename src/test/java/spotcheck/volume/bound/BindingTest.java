package spotcheck.volume.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import spotcheck.papers.ManyPages;

/** Many files become one, whose pages are numbered through, whatever the pages are like. */
class BindingTest {

    /** Issue 11: 300 pages in 20 seconds; a hundred files of three pages here, each with fonts of its own. */
    @Test
    void threeHundredPagesAreBoundInTime() throws IOException {
        var file = paper(3, 0, PDRectangle.A4);
        var begun = System.nanoTime();
        var out = new ByteArrayOutputStream();
        try (var binding = new Binding()) {
            for (var turn = 1; turn <= 100; turn++) {
                binding.add("文书" + turn, List.of(Loader.loadPDF(file)));
            }
            assertThat(binding.pages()).isEqualTo(300);
            binding.save("监督抽查案卷", "某局", "500000-2026-00001", out);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        try (var volume = Loader.loadPDF(out.toByteArray())) {
            var read = new PDFTextStripper().getText(volume);
            assertThat(read).contains("500000-2026-00001    1 / 300", "500000-2026-00001    300 / 300", "书内容");
            assertThat(volume.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(100);
        }
    }

    /** A page that lies, one of another size: the number stands at the top right of what is read. */
    @Test
    void theNumberStandsAtTheTopRightHoweverThePageLies() throws IOException {
        for (var turn : List.of(0, 90, 180, 270)) {
            for (var size : List.of(PDRectangle.A4, PDRectangle.A3)) {
                var number = number(paper(1, turn, size));
                var width = turn % 180 == 0 ? size.getWidth() : size.getHeight();
                assertThat(width - number.getXDirAdj()).as("%s° %s", turn, size).isBetween(57f, 190f);
                assertThat(number.getYDirAdj()).as("%s° %s", turn, size).isBetween(25f, 40f);
            }
        }
    }

    /** What leads elsewhere is left out, what somebody stamped on the page stays. */
    @Test
    void notesStayAndLinksGo() throws IOException {
        var bound = new ByteArrayOutputStream();
        try (var source = Loader.loadPDF(paper(1, 0, PDRectangle.A4));
                var binding = new Binding()) {
            var page = source.getPage(0);
            page.setAnnotations(List.of(new PDAnnotationLink(), new PDAnnotationRubberStamp()));
            binding.add("证据", List.of(source));
            binding.save("案卷", "某局", "500000-2026-00001", bound);
        }
        try (var volume = Loader.loadPDF(bound.toByteArray())) {
            assertThat(volume.getPage(0).getAnnotations()).singleElement().isInstanceOf(PDAnnotationRubberStamp.class);
            assertThat(volume.getPage(0).getCOSObject().containsKey(COSName.STRUCT_PARENTS))
                    .isFalse();
        }
    }

    /** Each piece of a tagged text has a list of properties of its own, hundreds on a page: the volume keeps no structure for them. */
    @Test
    void whatLedToTheStructureOfAPaperIsLeftOutAndLayersStay() throws IOException {
        var bound = new ByteArrayOutputStream();
        var layer = new PDOptionalContentGroup("意见");
        try (var source = Loader.loadPDF(ManyPages.ofThree());
                var binding = new Binding()) {
            source.getPage(0).getResources().put(COSName.getPDFName("Layer"), layer);
            binding.add("文书", List.of(source));
            binding.save("案卷", "某局", "500000-2026-00001", bound);
        }
        try (var volume = Loader.loadPDF(bound.toByteArray())) {
            assertThat(volume.getDocument().getXrefTable()).hasSizeLessThan(100);
            var resources = volume.getPage(0).getResources();
            assertThat(resources.getProperties(COSName.getPDFName("Layer")))
                    .isInstanceOfSatisfying(PDOptionalContentGroup.class, kept -> assertThat(kept.getName())
                            .isEqualTo("意见"));
            assertThat(new PDFTextStripper().getText(volume)).contains("产品质量监督抽查结果通知书", "500000-2026-00001    3 / 3");
        }
    }

    private static TextPosition number(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var binding = new Binding()) {
            binding.add("证据", List.of(Loader.loadPDF(file)));
            binding.save("案卷", "某局", "500000-2026-00001", out);
        }
        var found = new TextPosition[1];
        try (var volume = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.startsWith("500000")) {
                        found[0] = positions.get(0);
                    }
                }
            }.getText(volume);
        }
        return found[0];
    }

    private static byte[] paper(int pages, int turned, PDRectangle size) throws IOException {
        try (var paper = new PDDocument();
                var font = new ClassPathResource("fonts/NotoSerifSC_400Regular.ttf").getInputStream();
                var out = new ByteArrayOutputStream()) {
            var letters = PDType0Font.load(paper, font, true);
            for (var place = 0; place < pages; place++) {
                var page = new PDPage(size);
                page.setRotation(turned);
                paper.addPage(page);
                try (var content = new PDPageContentStream(paper, page)) {
                    content.beginText();
                    content.setFont(letters, 12);
                    content.newLineAtOffset(80, 400);
                    content.showText("文书内容");
                    content.endText();
                }
            }
            paper.save(out);
            return out.toByteArray();
        }
    }
}
