package spotcheck.casefile.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.casefile.date.CaseDates.Told;

/**
 * What is known when a form is submitted: its own answers before those of the file, those of the same party before
 * others; the file is read only where something is held against it.
 */
record KnownDays(
        String task,
        String subject,
        Map<String, List<LocalDate>> answers,
        SingletonSupplier<Map<Told, LocalDate>> file,
        LocalDate opened,
        LocalDate today) {

    Optional<LocalDate> of(DateFact fact) {
        return switch (fact.name()) {
            case DateFact.OPENED -> Optional.of(opened);
            case DateFact.TODAY -> Optional.of(today);
            case DateFact.TOMORROW -> Optional.of(today.plusDays(1));
            default -> fact.told().stream().flatMap(this::told).max(LocalDate::compareTo);
        };
    }

    private Stream<LocalDate> told(String place) {
        var parts = place.split("@", -1);
        if (parts.length == 2) {
            return Stream.ofNullable(file.obtain().get(new Told(parts[0], parts[1])));
        }
        return inForm(place).map(List::stream).orElseGet(() -> inFile(place).stream());
    }

    private Optional<List<LocalDate>> inForm(String place) {
        return place.startsWith(task + ".")
                ? Optional.ofNullable(answers.get(place.substring(task.length() + 1)))
                : Optional.empty();
    }

    private Optional<LocalDate> inFile(String place) {
        return Optional.ofNullable(file.obtain().get(new Told(place, subject)))
                .or(() -> Optional.ofNullable(file.obtain().get(new Told(place, ""))));
    }
}
