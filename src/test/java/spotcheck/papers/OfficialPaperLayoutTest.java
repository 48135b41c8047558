package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static spotcheck.papers.SamplePapers.MM;
import static spotcheck.papers.SamplePapers.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A letter of an authority, measured: 22 lines of 28 characters of size 3 (16 points) on 156 by 225 mm (GB/T 9704). */
class OfficialPaperLayoutTest {

    private static PDDocument letter;

    @BeforeAll
    static void aLetterOfSeveralPages() throws IOException {
        var facts = SamplePapers.facts("urging-letter");
        SamplePapers.group(facts, "step.handleOverdue").put("overdueReason", "国".repeat(2000));
        letter = SamplePapers.open("urging-letter", facts);
        assertThat(letter.getNumberOfPages()).isGreaterThan(3);
    }

    @AfterAll
    static void closed() throws IOException {
        letter.close();
    }

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        var lines = lines(2);
        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).hasSize(28);
            assertThat(line).allSatisfy(sign -> assertThat((double) sign.getFontSizeInPt())
                    .isCloseTo(16, within(1.0)));
        });
    }

    @Test
    void theLinesFillTheTypeArea() throws IOException {
        var lines = lines(2);
        var first = lines.get(0).get(0);
        var last = lines.get(21).get(27);
        assertThat(first.getXDirAdj() / MM).isCloseTo(28, within(0.2));
        assertThat((last.getXDirAdj() + last.getWidthDirAdj()) / MM).isCloseTo(184, within(0.6));
        assertThat((first.getYDirAdj() - first.getHeightDir()) / MM).isBetween(37.0, 46.0);
        assertThat(last.getYDirAdj() / MM).isBetween(253.0, 262.0);
    }

    @Test
    void thePageNumberStandsSevenMillimetresBelowOnTheOuterSide() throws IOException {
        assertThat(number(1).getYDirAdj() / MM).isBetween(269.0, 275.0);
        assertThat(number(1).getXDirAdj() / MM).isGreaterThan(155);
        assertThat(number(2).getXDirAdj() / MM).isLessThan(50);
        assertThat((double) number(2).getFontSizeInPt()).isCloseTo(14, within(1.0));
    }

    /** The issuer stands above the date, its middle where that of the date is; the seal has its place upon both. */
    @Test
    void issuerAndDateAreNeverAloneOnAPage() throws IOException {
        var lines = lines(letter.getNumberOfPages());
        assertThat(text(lines)).contains("某市市场监督管理局", "（印章）", "2026年3月2日", "向社会公告。");
    }

    @Test
    void theNumberHasItsYearInHexagonalBrackets() throws IOException {
        assertThat(text(lines(1))).contains("某市市场监督管理局", "整改催办函〔2026〕12号");
    }

    private static String text(List<List<TextPosition>> lines) {
        return lines.stream()
                .flatMap(List::stream)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    /** The text of a page by lines, without the page number. */
    private static List<List<TextPosition>> lines(int page) throws IOException {
        var lines = new TreeMap<Long, List<TextPosition>>();
        letters(letter, page).stream()
                .filter(sign -> sign.getYDirAdj() / MM < 262)
                .filter(sign -> !sign.getUnicode().isBlank())
                .forEach(sign -> lines.computeIfAbsent(Math.round(sign.getYDirAdj() / 4.0), line -> new ArrayList<>())
                        .add(sign));
        return List.copyOf(lines.values());
    }

    private static TextPosition number(int page) throws IOException {
        return letters(letter, page).stream()
                .filter(sign -> sign.getYDirAdj() / MM > 262)
                .filter(sign -> sign.getUnicode().equals(String.valueOf(page)))
                .findFirst()
                .orElseThrow();
    }
}
