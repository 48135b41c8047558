package spotcheck.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;

/** The regimes that exist, the texts each is made of, and whether all its tables are complete. */
@LegalBasis(
        value = {"NMG-66b"},
        label = "可以适用的各办法；已废止的不在其中")
@Component
public class Regimes {

    private final RegulationFiles files;
    private final Kept<Known> known;

    @Autowired
    public Regimes(RegulationFiles files) {
        this.files = files;
        this.known = files.kept(this::read);
    }

    /** Those that come with the program. */
    public Regimes() {
        this(RegulationFiles.shipped());
    }

    private Known read() {
        var inForce = new LinkedHashMap<String, Profile>();
        files.rows(DataFiles.REGIMES).forEach(row -> inForce.put(row.get("regime"), profile(row)));
        var every = new LinkedHashMap<>(inForce);
        files.everyRow(DataFiles.REGIMES)
                .forEach(
                        row -> every.putIfAbsent(row.get("regime"), profile(row).ofBefore()));
        return new Known(inForce, every);
    }

    /**
     * What is known of a regime, one of before included: cases still run by it.
     *
     * @throws IllegalArgumentException if there is no such regime
     */
    public Profile profile(Regime regime) {
        return find(regime.code()).orElseThrow(() -> new IllegalArgumentException("Unknown regime: " + regime));
    }

    /** Whether it is in force, or was. */
    public boolean knows(String code) {
        return find(code).isPresent();
    }

    /** Whether it is in force. */
    public boolean exists(String code) {
        return known.get().inForce().containsKey(code)
                || known.again().inForce().containsKey(code);
    }

    /** Of those in force. */
    public List<String> codes() {
        return List.copyOf(known.get().inForce().keySet());
    }

    /** Those in force, then those of before. */
    public List<Profile> every() {
        return List.copyOf(known.get().every().values());
    }

    private Optional<Profile> find(String code) {
        return Optional.ofNullable(known.get().every().get(code))
                .or(() -> Optional.ofNullable(known.again().every().get(code)));
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
    public record Profile(Regime regime, String title, List<String> texts, boolean ready) {

        /** No case is opened under it any more. */
        private Profile ofBefore() {
            return new Profile(regime, title, texts, false);
        }
    }

    private record Known(Map<String, Profile> inForce, Map<String, Profile> every) {}
}
