package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.papers.fact.Facts;

/**
 * Each kind of paper is PDF/A-2a and PDF/UA-1: as usual, with the longest names and lists, and with what may lack left out. All
 * kinds are examined as one file, which takes a fifth of the time; if there is a finding, one by one to name the kind.
 */
class PaperConformanceTest {

    /** As long as the name of a firm may be, with characters that no font has or few know. */
    private static final String LONGEST =
            "〇𠮷喆垚堃龘䶮" + "重庆市渝中区两路口街道长江一路示例商贸有限公司".repeat(9).substring(0, 193);

    /** Enough for several pages. */
    private static final int MANY = 25;

    static Stream<String> kinds() {
        return SamplePapers.titles().keySet().stream();
    }

    @Test
    void allPapersAreAsArchivesAndReadersForTheBlindNeedThem() {
        isWithoutFinding(UnaryOperator.identity(), Conformance::findings);
    }

    @Test
    void soTheyAreWithTheLongestNamesAndLists() {
        isWithoutFinding(facts -> SamplePapers.stretched(facts, LONGEST, MANY), Conformance::findingsOfTags);
    }

    @Test
    void soTheyAreWithWhatMayLackLeftOut() {
        isWithoutFinding(SamplePapers::sparse, Conformance::findingsOfTags);
    }

    /** What a file has but once: title, language, metadata, of a notice and of a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"rectification-order", "result-publication"})
    void aFileOfItsOwnIsSound(String kind) {
        assertThat(Conformance.findings(SamplePapers.usual(kind))).isEmpty();
    }

    private static void isWithoutFinding(UnaryOperator<Facts> state, Function<byte[], List<String>> examined) {
        var all = examined.apply(SamplePapers.bound(kinds().map(kind -> page(kind, state))));
        if (!all.isEmpty()) {
            kinds().forEach(kind -> assertThat(examined.apply(SamplePapers.print(page(kind, state))))
                    .as(kind)
                    .isEmpty());
        }
        assertThat(all).isEmpty();
    }

    private static String page(String kind, UnaryOperator<Facts> state) {
        return SamplePapers.page(kind, state.apply(SamplePapers.facts(kind)));
    }

    /** Whoever issues a paper waits for nobody, and gets no letter of another's. */
    @Test
    void severalAreDrawnAtOnceAndEachIsItself() {
        var kinds = kinds().limit(6).toList();
        var alone = kinds.stream().map(kind -> text(SamplePapers.usual(kind))).toList();
        var together = IntStream.range(0, 4 * kinds.size())
                .parallel()
                .mapToObj(paper -> kinds.get(paper % kinds.size()))
                .map(kind -> text(SamplePapers.print(kind, SamplePapers.facts(kind))))
                .toList();
        for (var paper = 0; paper < together.size(); paper++) {
            assertThat(together.get(paper)).isEqualTo(alone.get(paper % kinds.size()));
        }
        assertThat(alone).doesNotHaveDuplicates();
    }

    private static String text(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
