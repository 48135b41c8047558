package spotcheck.engine.deployment.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.error.YAMLException;
import spotcheck.engine.deployment.file.DataFile;
import spotcheck.engine.deployment.file.Law;
import spotcheck.regulation.source.DataFiles;

/** The regimes and rules that files bring along, so that what comes with them may name them. */
record LawData(Set<String> regimes, Set<String> rules) {

    static LawData of(Law law) {
        var rules = new HashSet<String>();
        law.files().stream()
                .filter(DataFile.class::isInstance)
                .map(DataFile.class::cast)
                .filter(file -> DataFiles.isCatalogue(file.plain()))
                .forEach(file -> rules.addAll(rules(file.content())));
        return new LawData(
                rows(law, DataFiles.REGIMES).stream()
                        .map(row -> row.isMapped("regime") ? row.get("regime") : "")
                        .collect(Collectors.toSet()),
                rules);
    }

    /** The rows of a list that are sound; none of one that cannot be read, which is told elsewhere. */
    static List<CSVRecord> rows(Law law, String list) {
        try {
            return law.data(list).map(DataFiles::rows).orElse(List.of()).stream()
                    .filter(CSVRecord::isConsistent)
                    .toList();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    /** Ids of a catalogue; none of one that cannot be read, which is told elsewhere. */
    static List<String> rules(byte[] catalogue) {
        try {
            return DataFiles.rules(DataFiles.catalogue(catalogue)).stream()
                    .map(rule -> String.valueOf(rule.get("id")))
                    .toList();
        } catch (YAMLException unreadable) {
            return List.of();
        }
    }
}
