package spotcheck.regulation.catalogue.citation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import spotcheck.regulation.RegulationFile;

/** The column {@code legalBasis} of the lists {@code regulations/*.csv}. */
final class ListCitations {

    private static final String COLUMN = "legalBasis";

    private ListCitations() {}

    static Stream<Citation> all() {
        return Resources.matching("regulations/*.csv").flatMap(ListCitations::of);
    }

    private static Stream<Citation> of(Resource file) {
        var list = Resources.nameBelow("regulations", file);
        return RegulationFile.rows(list + ".csv").stream()
                .filter(row -> row.isMapped(COLUMN))
                .flatMap(row -> Citation.each(
                        row.get(COLUMN), new Place(PlaceKind.LIST, list, words(row, "-"), list + ".csv", label(row))));
    }

    private static String label(CSVRecord row) {
        return Stream.of("title", "label")
                .filter(row::isMapped)
                .map(row::get)
                .findFirst()
                .orElseGet(() -> words(row, " "));
    }

    private static String words(CSVRecord row, String between) {
        return row.toMap().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(COLUMN))
                .map(Map.Entry::getValue)
                .limit(2)
                .collect(Collectors.joining(between));
    }
}
