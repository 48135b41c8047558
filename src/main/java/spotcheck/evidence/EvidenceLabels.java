package spotcheck.evidence;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;

/** Chinese names of the codes and forms of the table {@code evidenceRequired}; a code without one names itself. */
@Component
public class EvidenceLabels {

    private final Kept<Map<String, String>> labels;

    @Autowired
    public EvidenceLabels(RegulationFiles files) {
        labels = files.kept(() -> files.everyRow(DataFiles.EVIDENCE).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("label"))));
    }

    /** Those that come with the program. */
    public EvidenceLabels() {
        this(RegulationFiles.shipped());
    }

    public String of(String code) {
        return labels.get().getOrDefault(code, code);
    }
}
