package spotcheck.papers.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import spotcheck.papers.SamplePapers;

/** An office that has 仿宋, or a font with the rarest characters, names its file: letters are printed with it. */
class PaperFontsTest {

    private static final DefaultResourceLoader FILES = new DefaultResourceLoader();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aLetterIsPrintedWithTheFontThatIsNamedForIt() throws IOException {
        var page = SamplePapers.page("urging-letter", SamplePapers.facts("urging-letter"));
        assertThat(fontOfTheText(SamplePapers.print(page))).contains("NotoSerifSC");
        var fonts = new PaperFonts(FILES, "classpath:fonts/NotoSansSC_400Regular.ttf", "");
        assertThat(fontOfTheText(new PdfPrinter(fonts).print(page))).contains("NotoSansSC");
    }

    @Test
    void aFileThatIsNoFontStopsTheStartWithItsName() throws IOException {
        var wrong = Files.writeString(folder.resolve("rare.ttf"), "no font");
        assertThatThrownBy(() -> new PaperFonts(FILES, "", wrong.toString()))
                .hasMessageContaining("spotcheck.paper.fonts.rare 所指的 " + wrong);
        assertThatThrownBy(() -> new PaperFonts(FILES, "/nowhere/fangsong.ttf", ""))
                .hasMessageContaining("spotcheck.paper.fonts.fangsong");
    }

    /** The one in which most of the page is set. */
    private static String fontOfTheText(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return SamplePapers.letters(pdf, 1).stream()
                    .filter(letter -> letter.getUnicode().equals("届"))
                    .map(letter -> letter.getFont().getName())
                    .reduce((first, last) -> last)
                    .orElseThrow();
        }
    }
}
