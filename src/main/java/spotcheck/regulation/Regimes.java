package spotcheck.regulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The regimes that exist, the texts each is made of, and whether all its tables are complete. */
@LegalBasis(
        value = {"NMG-66b"},
        label = "可以适用的各办法；已废止的不在其中")
@Component
public class Regimes {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Profile> profiles = new LinkedHashMap<>();

    public Regimes() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("regulations/regimes.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(row -> profiles.put(row.get("regime"), profile(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What is known of a regime.
     *
     * @throws IllegalArgumentException if there is no such regime
     */
    public Profile profile(Regime regime) {
        var profile = profiles.get(regime.code());
        if (profile == null) {
            throw new IllegalArgumentException("Unknown regime: " + regime);
        }
        return profile;
    }

    public boolean exists(String code) {
        return profiles.containsKey(code);
    }

    public List<String> codes() {
        return List.copyOf(profiles.keySet());
    }

    /** Those of the cited rules that stand in the texts of the regime: a case cites no other regime's rules. */
    public RuleIds applicable(RuleIds cited, Regime regime) {
        var texts = profile(regime).texts();
        return new RuleIds(
                cited.ids().stream().filter(id -> texts.contains(textOf(id))).toList());
    }

    /** Whether one of the rules stands in the texts of the regime: then the duty it names exists in the case. */
    public boolean binds(RuleIds anyOf, Regime regime) {
        return !applicable(anyOf, regime).ids().isEmpty();
    }

    private static String textOf(String ruleId) {
        return ruleId.substring(0, Math.max(0, ruleId.indexOf('-')));
    }

    private static Profile profile(CSVRecord row) {
        return new Profile(
                new Regime(row.get("regime")),
                row.get("title"),
                List.of(row.get("texts").split(" ")),
                Boolean.parseBoolean(row.get("ready")));
    }

    /**
     * A regime with its texts.
     *
     * @param ready whether every decision table is complete for the regime, so that cases may be opened under it
     */
    public record Profile(Regime regime, String title, List<String> texts, boolean ready) {}
}
