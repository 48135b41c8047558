package spotcheck.evidence.upload;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidencePiece;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;

/**
 * One picture stands for one record. Where an article names in one breath what can be seen at once, such as state and seal
 * of the sample, one picture may show it together: {@code regulations/evidence.csv}.
 */
@Component
@LegalBasis(
        value = {"CQ23-32b", "CQ20-26e", "NMG-21c", "O18-19"},
        label = "留证：一张照片证明一项，办法允许一并记录的除外")
class RecordsInOne {

    private final Kept<Map<String, String>> together;

    RecordsInOne(RegulationFiles files) {
        together = files.kept(() -> files.everyRow(DataFiles.EVIDENCE).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("together"))));
    }

    /** @throws Refused if one picture cannot show all of the records */
    void refuseSeveral(String type, List<EvidencePiece> pieces) {
        if (type.startsWith("image/") && pieces.size() > 1 && !areSeenAtOnce(pieces)) {
            throw new Refused(
                    "codes",
                    "一张照片只能证明一项，请逐项拍照，或者改用录像："
                            + pieces.stream().map(EvidencePiece::label).collect(Collectors.joining("、")));
        }
    }

    private boolean areSeenAtOnce(List<EvidencePiece> pieces) {
        var groups = pieces.stream()
                .map(piece -> together.get().getOrDefault(piece.code(), ""))
                .distinct()
                .toList();
        return groups.size() == 1 && !groups.get(0).isEmpty();
    }
}
