package spotcheck.casefile.date;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import spotcheck.regulation.RegulationFile;

/**
 * A day of a case that others are held against.
 *
 * @param label in Chinese, for the message
 * @param told which answers tell it, such as {@code completeSheet.takenOn}, or the task at whose end it is
 */
record DateFact(String name, String label, List<String> told) {

    /** The day on which the case was opened, which no task tells. */
    static final String OPENED = "opened";

    static final String TODAY = "today";

    /** What is still to come is not before it. */
    static final String TOMORROW = "tomorrow";

    private static final Map<String, DateFact> ALL = RegulationFile.rows("date-facts.csv").stream()
            .map(row -> new DateFact(
                    row.get("fact"),
                    row.get("label"),
                    Arrays.asList(row.get("told").split(" "))))
            .collect(Collectors.toMap(DateFact::name, Function.identity()));

    static List<DateFact> of(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(DateFact::named).toList();
    }

    /** Whether anything is held against what is told there. */
    static boolean isToldBy(String place) {
        return ALL.values().stream()
                .flatMap(fact -> fact.told().stream())
                .anyMatch(told -> told.equals(place) || told.startsWith(place + "@"));
    }

    private static DateFact named(String name) {
        var fact = ALL.get(name);
        if (fact == null) {
            throw new IllegalStateException("No such day of a case: " + name);
        }
        return fact;
    }
}
