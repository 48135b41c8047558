package spotcheck.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** GB/T 2260 divisions by the names that authorities and addresses begin with: all provinces, ours down to the county. */
@Component
public class Divisions {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Division> all;

    Divisions() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("registry/divisions.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            all = rows.stream()
                    .map(row -> new Division(row.get("code"), row.get("name")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The smallest division that a text names at its beginning, province before city before county; upper ones may be
     * left out as long as the name is the only one of its kind.
     */
    public Optional<Division> namedBy(String text) {
        Division found = null;
        var rest = text;
        for (var next = next(rest, null); next.isPresent(); next = next(rest, found)) {
            found = next.get();
            rest = rest.substring(found.prefixOf(rest).length());
        }
        return Optional.ofNullable(found);
    }

    private Optional<Division> next(String text, @Nullable Division within) {
        var named = all.stream()
                .filter(division -> within == null || division.isIn(within))
                .filter(division -> !division.prefixOf(text).isEmpty())
                .sorted(Comparator.comparingInt(
                                (Division division) -> division.prefixOf(text).length())
                        .reversed())
                .toList();
        return named.isEmpty() || isAmbiguous(named, text) ? Optional.empty() : Optional.of(named.get(0));
    }

    private static boolean isAmbiguous(List<Division> longestFirst, String text) {
        return longestFirst.size() > 1
                && longestFirst.get(0).prefixOf(text).equals(longestFirst.get(1).prefixOf(text));
    }
}
