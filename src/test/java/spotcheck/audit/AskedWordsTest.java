package spotcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.source.RegulationFiles;
import spotcheck.regulation.wording.LawWords;

/** An auditor reads Chinese, whatever words the tables calculate with. */
class AskedWordsTest {

    private static final AnnotationConfigApplicationContext SAID = said();
    private static final Pattern VALUES = Pattern.compile("<(in|out)putValues>\\s*<text>([^<]*)</text>");
    private static final Pattern SEVERAL = Pattern.compile("<text>\"([a-z-]+(?: [a-z-]+)+)\"</text>");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    private static AnnotationConfigApplicationContext said() {
        var said = new AnnotationConfigApplicationContext();
        said.registerBean(RegulationFiles.class, RegulationFiles::shipped);
        said.register(Regimes.class, LawWords.class, AskedWords.class);
        said.refresh();
        return said;
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfATableIsSaidInChinese(String word) {
        assertThat(SAID.getBean(AskedWords.class).say(word)).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOfWordsIsSaidWordByWord(String words) {
        assertThat(SAID.getBean(AskedWords.class).say(words).split("、"))
                .hasSameSizeAs(words.split(" "))
                .allSatisfy(word -> assertThat(word).containsPattern("\\p{IsHan}"));
    }

    static Stream<String> lists() throws IOException {
        return SEVERAL.matcher(Files.readString(Path.of("dmn/illegal-clue.dmn")))
                .results()
                .map(words -> words.group(1))
                .distinct();
    }

    static Stream<String> words() throws IOException {
        try (var tables = Files.list(Path.of("dmn"))) {
            return tables.filter(Files::isRegularFile).toList().stream()
                    .flatMap(AskedWordsTest::wordsOf)
                    .distinct();
        }
    }

    private static Stream<String> wordsOf(Path table) {
        try {
            return VALUES.matcher(Files.readString(table))
                    .results()
                    .flatMap(values -> WORD.matcher(values.group(2)).results())
                    .map(word -> word.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
