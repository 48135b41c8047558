package spotcheck.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All required fields of {@code forms/} that name rules. */
public final class FormProofs {

    private static final Path FOLDER = Path.of("forms");

    private FormProofs() {}

    public static List<FormProof> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .flatMap(file -> of(FOLDER.relativize(file).toString().replace(".form", ""), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<FormProof> of(String form, List<FormField> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        proofs(form, fields, null, field),
                        field.rows().stream().flatMap(inRow -> proofs(form, fields, field, inRow))));
    }

    private static Stream<FormProof> proofs(
            String form, List<FormField> fields, @Nullable FormField list, FormField field) {
        return field.isRequired()
                ? field.legalBasis().ids().stream().map(rule -> new FormProof(rule, form, fields, list, field))
                : Stream.of();
    }

    private static List<FormField> read(Path file) {
        try {
            return FormField.in(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
