package spotcheck.evidence.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spotcheck.evidence.EvidenceFile;

/**
 * What was given to a task so far.
 *
 * @param files those that count
 * @param waivers by code, what an officer has said about missing records
 */
public record Given(List<EvidenceFile> files, Map<String, Waiver> waivers) {

    public Given {
        files = List.copyOf(files);
        waivers = Map.copyOf(waivers);
    }

    public List<EvidenceFile> of(String code) {
        return files.stream().filter(file -> file.codes().contains(code)).toList();
    }

    public Optional<Waiver> waiver(String code) {
        return Optional.ofNullable(waivers.get(code));
    }
}
