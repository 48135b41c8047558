package spotcheck.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spotcheck.regulation.RegulationFile;

/** What the forms ask of people; {@code docs/forms.md} counts it, and run with {@code -Dforms.write=true} this writes it. */
class FormTableTest {

    private static final Path TABLE = Path.of("docs/forms.md");

    @Test
    void theTableSaysWhatTheFormsAsk() throws IOException {
        var lines = FormTable.write();
        if (Boolean.getBoolean("forms.write")) {
            Files.write(TABLE, lines);
        }
        assertThat(Files.readAllLines(TABLE)).isEqualTo(lines);
    }

    /** Nobody types a day that the clock or the case knows. */
    @Test
    void everyQuestionForADayHoldsOneOrSaysWhyNot() {
        assertThat(days()).hasSizeGreaterThan(100).allSatisfy(field -> {
            var properties = field.properties();
            assertThat(properties.containsKey("default"))
                    .as(field.toString())
                    .isNotEqualTo(properties.containsKey("noDefault"));
            assertThat(properties.getOrDefault("noDefault", "有"))
                    .as(field.toString())
                    .matches(".*[\\u4e00-\\u9fff].*");
        });
    }

    @Test
    void theDayThatStandsThereIsOneThatTheCaseKnows() {
        var known = RegulationFile.rows("date-facts.csv").stream()
                .map(row -> row.get("fact"))
                .collect(Collectors.toSet());
        assertThat(days())
                .filteredOn(field -> field.properties().containsKey("default"))
                .allSatisfy(field -> assertThat(known)
                        .containsAll(Set.of(property(field, "default").split(" "))));
    }

    /** Who can say only yes says nothing: a paper proves it, or the question has another answer with its consequence. */
    @Test
    void noTickCanOnlyBeYes() {
        assertThat(fields()).noneMatch(FormTable::isOnlyYes).allSatisfy(field -> assertThat(field.properties())
                .as(field.key())
                .doesNotContainKey("every"));
    }

    @Test
    void anAnswerThatDoesNotStandSaysWhy() {
        assertThat(fields())
                .filteredOn(field -> field.properties().containsKey("refuses"))
                .isNotEmpty()
                .allSatisfy(field -> {
                    assertThat(field.stands()).as(field.key()).isPresent();
                    assertThat(property(field, "refuses").split("\\|"))
                            .allSatisfy(reason -> assertThat(field.options()).containsKey(reason.split("=", -1)[0]))
                            .allMatch(reason -> reason.matches("[a-z-]+=[^=]*[\\u4e00-\\u9fff][^=]*"));
                });
    }

    /** A question that was answered before is called there as its form calls it. */
    @Test
    void whatWasAnsweredBeforeIsAskedThere() {
        var asked = FormTable.forms().entrySet().stream()
                .flatMap(form -> form.getValue().stream().map(field -> task(form.getKey()) + "/" + field.label()))
                .collect(Collectors.toSet());
        assertThat(fields())
                .filteredOn(field -> field.properties().containsKey("answered"))
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(asked).contains(field.properties().get("answered")));
    }

    /** An entry keeps the words of an answer, and only of a text are they the answer itself. */
    @Test
    void onlyATextIsOfferedAsItWasAnsweredLastTime() {
        assertThat(fields())
                .filteredOn(field -> field.properties().containsKey("lastTime"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.type()).as(field.key()).isEqualTo("textfield"));
    }

    /** Forms are called like their tasks. */
    private static String task(String form) {
        return Pattern.compile("-(.)").matcher(form.replaceFirst(".*/", "")).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    private static List<FormField> fields() {
        return FormTable.forms().values().stream().flatMap(List::stream).toList();
    }

    private static List<FormField> days() {
        return FormTable.forms().values().stream()
                .flatMap(List::stream)
                .filter(field -> field.type().equals("datetime"))
                .toList();
    }

    private static String property(FormField field, String name) {
        return Objects.requireNonNull(field.properties().get(name));
    }
}
