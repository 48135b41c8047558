package spotcheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table is written by one part alone; another one reads it only where {@code docs/architecture.md} says so. */
class TablesTest {

    private static final Path SOURCES = Path.of("src/main/java/spotcheck");
    private static final Path STEPS = Path.of("src/main/resources/db");

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final Pattern TEXT = Pattern.compile("\"\"\"(?:.|\\R)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern TOUCHED =
            Pattern.compile("\\b(?<!for )(delete from|insert into|from|join|update)\\s+(\\w+)");
    private static final Pattern DECLARED = Pattern.compile("(?m)^\\| `(\\w+)` reads \\| (.+?) \\|");

    /** Spring Session writes them. */
    private static final Set<String> OF_LIBRARIES = Set.of("spring_session", "spring_session_attributes");

    private record Touch(String part, String table, boolean writes) {}

    private final Set<String> tables = read(STEPS, ".sql").stream()
            .flatMap(text -> TABLE.matcher(text).results().map(found -> found.group(1)))
            .collect(toCollection(TreeSet::new));

    @Test
    void eachTableIsWrittenByOnePart() {
        var writers = touches()
                .filter(Touch::writes)
                .collect(groupingBy(Touch::table, mapping(Touch::part, toCollection(TreeSet::new))));
        tables.removeAll(OF_LIBRARIES);
        assertThat(writers.keySet()).isEqualTo(tables);
        assertThat(writers)
                .allSatisfy((table, parts) -> assertThat(parts).as(table).hasSize(1));
    }

    @Test
    void whoReadsTheTablesOfOthersIsDeclared() {
        var owner = touches().filter(Touch::writes).collect(toMap(Touch::table, Touch::part, (one, same) -> one));
        var foreign = touches()
                .filter(touch -> !touch.part().equals(owner.get(touch.table())))
                .collect(groupingBy(Touch::part, mapping(Touch::table, toCollection(TreeSet::new))));
        assertThat(foreign).isEqualTo(declared());
    }

    private static Map<String, ? extends Set<String>> declared() {
        return DECLARED.matcher(read(Path.of("docs/architecture.md")))
                .results()
                .collect(toMap(line -> line.group(1), line -> Stream.of(
                                line.group(2).replace("`", "").split(" "))
                        .collect(toCollection(TreeSet::new))));
    }

    private Stream<Touch> touches() {
        return Arrays.stream(SOURCES.toFile().list())
                .filter(part -> Files.isDirectory(SOURCES.resolve(part)))
                .flatMap(part -> read(SOURCES.resolve(part), ".java").stream().flatMap(text -> touches(part, text)));
    }

    private Stream<Touch> touches(String part, String source) {
        var texts = new StringBuilder();
        TEXT.matcher(source).results().forEach(text -> texts.append(text.group().replaceAll("^\"+|\"+$", ""))
                .append(' '));
        return TOUCHED.matcher(texts)
                .results()
                .filter(found -> tables.contains(found.group(2)))
                .map(found ->
                        new Touch(part, found.group(2), found.group(1).matches("delete from|insert into|update")));
    }

    private static List<String> read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TablesTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
