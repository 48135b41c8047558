package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import spotcheck.papers.print.PaperFonts;
import spotcheck.papers.print.PdfPrinter;

/**
 * A name with characters of the planes 0, 2 and 3 on each kind of paper, printed where the operator names a font that has what the
 * fonts of the program lack ({@code fonts/rare.ttf}: two characters of HanaMinB).
 */
class RareNamesTest {

    private static final String NAME = "𠮷㛃䶮𬎆𰻝厂";
    private static final String GIVEN = "classpath:fonts/rare.ttf";

    /** What the page says, as often as it says it: nothing is left out, nothing written by its code point. */
    @Test
    void eachKindOfPaperSaysTheName() throws IOException {
        var pages = SamplePapers.titles().keySet().stream()
                .map(kind -> SamplePapers.page(kind, SamplePapers.stretched(SamplePapers.facts(kind), NAME, 1)))
                .filter(page -> page.contains(NAME))
                .toList();
        assertThat(pages).hasSizeGreaterThan(40);
        var printer = printer(GIVEN);
        try (var pdf = Loader.loadPDF(printer.print(SamplePapers.boundPage(pages.stream())))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).doesNotContain("〔U+");
            assertThat(times(text)).isGreaterThanOrEqualTo(pages.size());
        }
    }

    /** In the text and in bold, in forms and in letters: a drawn glyph of an embedded font, not the empty box. */
    @ParameterizedTest
    @ValueSource(strings = {"result-notice", "quality-advice", "sampling-sheet"})
    void eachCharacterIsDrawnByAFontThatHasIt(String kind) throws IOException {
        var page = SamplePapers.page(kind, SamplePapers.stretched(SamplePapers.facts(kind), NAME, 1));
        try (var pdf = Loader.loadPDF(printer(GIVEN).print(page))) {
            for (var point : NAME.codePoints().mapToObj(Character::toString).toList()) {
                assertThat(drawn(pdf, point)).as(point).isNotEmpty().doesNotContain(0);
            }
        }
    }

    /** Without such a font the two that no other has are written by their code points: the name is not lost. */
    @Test
    void withoutAFontTheCodePointStands() throws IOException {
        var page = SamplePapers.page(
                "result-notice", SamplePapers.stretched(SamplePapers.facts("result-notice"), NAME, 1));
        try (var pdf = Loader.loadPDF(printer("").print(page))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("〔U+20BB7〕㛃䶮〔U+2C386〕𰻝厂");
        }
    }

    private static PdfPrinter printer(String rare) {
        return new PdfPrinter(new PaperFonts(new DefaultResourceLoader(), "", rare));
    }

    private static long times(String text) {
        return Pattern.compile(NAME).matcher(text).results().count();
    }

    /** The glyphs of a character on the first page; nought is the empty box. */
    private static List<Integer> drawn(PDDocument pdf, String character) throws IOException {
        return SamplePapers.letters(pdf, 1).stream()
                .filter(letter -> letter.getUnicode().equals(character))
                .filter(letter -> letter.getFont().isEmbedded())
                .flatMap(letter -> {
                    var font = (PDType0Font) letter.getFont();
                    return Arrays.stream(letter.getCharacterCodes()).mapToObj(font::codeToCID);
                })
                .toList();
    }
}
