package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of paper is PDF/A-2a and PDF/UA-1: as usual, with the longest names and lists, and with what may lack left out. */
class PaperConformanceTest {

    /** As long as the name of a firm may be, with characters that no font has or few know. */
    private static final String LONGEST =
            "〇𠮷喆垚堃龘䶮" + "重庆市渝中区两路口街道长江一路示例商贸有限公司".repeat(9).substring(0, 193);

    /** Enough for several pages. */
    private static final int MANY = 25;

    static Stream<String> kinds() {
        return SamplePapers.titles().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPaperIsAsArchivesAndReadersForTheBlindNeedIt(String kind) {
        var facts = SamplePapers.facts(kind);
        assertThat(Conformance.findings(SamplePapers.print(kind, facts))).isEmpty();
        assertThat(Conformance.findingsOfTags(SamplePapers.print(kind, SamplePapers.stretched(facts, LONGEST, MANY))))
                .as("with the longest names and lists")
                .isEmpty();
        assertThat(Conformance.findingsOfTags(SamplePapers.print(kind, SamplePapers.sparse(facts))))
                .as("with what may lack left out")
                .isEmpty();
    }

    /** Whoever issues a paper waits for nobody, and gets no letter of another's. */
    @Test
    void severalAreDrawnAtOnceAndEachIsItself() {
        var kinds = kinds().limit(12).toList();
        var alone = kinds.stream().map(PaperConformanceTest::text).toList();
        var together = IntStream.range(0, 4 * kinds.size())
                .parallel()
                .mapToObj(paper -> text(kinds.get(paper % kinds.size())))
                .toList();
        for (var paper = 0; paper < together.size(); paper++) {
            assertThat(together.get(paper)).isEqualTo(alone.get(paper % kinds.size()));
        }
        assertThat(alone).doesNotHaveDuplicates();
    }

    private static String text(String kind) {
        try (var pdf = SamplePapers.open(kind, SamplePapers.facts(kind))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
