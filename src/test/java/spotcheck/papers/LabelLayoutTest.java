package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static spotcheck.papers.SamplePapers.MM;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import spotcheck.custody.unit.SealedUnit;
import spotcheck.custody.unit.UnitKind;
import spotcheck.custody.unit.UnitState;

/** A label is 60 by 40 mm, also with the longest name; a sheet of A4 has 21 of them. */
class LabelLayoutTest {

    /** As long as the register takes it. */
    private static final String SEAL = "渝中区市场监督管理局抽样封条〔2026〕第500103-2026-00003-000123456-J";

    @Test
    void aRollHasOneLabelAPage() throws IOException {
        try (var pdf = printed(LabelForm.ROLL, 3)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / MM).isCloseTo(60, within(0.2));
            assertThat(pdf.getPage(0).getMediaBox().getHeight() / MM).isCloseTo(40, within(0.2));
            for (var page = 1; page <= 3; page++) {
                assertThat(SamplePapers.letters(pdf, page)).isNotEmpty().allSatisfy(letter -> {
                    assertThat((letter.getXDirAdj() + letter.getWidthDirAdj()) / MM)
                            .isLessThan(59);
                    assertThat(letter.getYDirAdj() / MM).isLessThan(39);
                });
            }
        }
    }

    /** The end of the number tells the test sample from the reserve. */
    @Test
    void theNumberOfTheSealIsThereToItsLastLetter() throws IOException {
        try (var pdf = printed(LabelForm.ROLL, 1)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(SEAL);
        }
    }

    @Test
    void aSheetHasTwentyOne() throws IOException {
        try (var pdf = printed(LabelForm.A4, 21)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        try (var pdf = printed(LabelForm.A4, 22)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static PDDocument printed(LabelForm form, int count) throws IOException {
        var unit = new SealedUnit(
                1,
                1,
                UnitKind.RESERVE,
                new BigDecimal("2.000"),
                SEAL,
                LocalDate.of(2026, 3, 2),
                "laboratory",
                "",
                null,
                UnitState.SEALED,
                null,
                null);
        var known = Map.of("product", "长".repeat(200), "spec", "规".repeat(200));
        var label = SampleLabels.label(
                unit, known, "案号 500000-2026-00001", "件", "https://spotcheck.example.gov.cn/samples/units/123456");
        var content = SamplePapers.print(SampleLabels.page(form, Collections.nCopies(count, label)));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/labels-" + form + ".pdf"), content);
        return Loader.loadPDF(content);
    }
}
