package spotcheck.registry.authority;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * GB/T 2260 divisions by the names that authorities and addresses begin with: provinces, cities and counties; and the
 * counties that there were since 2002.
 */
@Component
public class Divisions {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Division> all = read("registry/divisions.csv");
    /** Codes of cities that have counties. */
    private final Set<String> divided = all.stream()
            .map(Division::code)
            .filter(code -> !code.endsWith("00"))
            .map(county -> county.substring(0, 4) + "00")
            .collect(Collectors.toSet());

    private final List<Division> abolished = read("registry/abolished-divisions.csv");

    public Divisions() {}

    private static List<Division> read(String file) {
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream()
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

    /** All of today, by code. */
    public List<Division> all() {
        return all;
    }

    public Optional<Division> find(String code) {
        return all.stream().filter(division -> division.code().equals(code)).findFirst();
    }

    /** A county that is no more, by the code that it had. */
    public Optional<Division> findAbolished(String code) {
        return abolished.stream()
                .filter(division -> division.code().equals(code))
                .findFirst();
    }

    /** Whether nothing smaller lies in it: a county, or a city that has none, such as 东莞 or 儋州. */
    public boolean isCounty(Division division) {
        return !division.isProvince() && !divided.contains(division.code());
    }

    /** The name by which people elsewhere know it: that of a county with its city before it. */
    public String fullName(Division division) {
        var city = division.code().substring(0, 4) + "00";
        var within = city.equals(division.code()) ? Optional.<Division>empty() : find(city);
        return within.or(() -> municipality(division)).map(Division::name).orElse("") + division.name();
    }

    /** Beijing, Tianjin, Shanghai and Chongqing have counties and no city between. */
    private Optional<Division> municipality(Division division) {
        return division.isProvince()
                ? Optional.empty()
                : find(division.province() + "0000")
                        .filter(province -> province.name().endsWith("市"));
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
