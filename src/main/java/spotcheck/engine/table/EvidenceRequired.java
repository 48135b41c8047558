package spotcheck.engine.table;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import spotcheck.evidence.EvidenceLabels;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.MediaForm;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Regime;

/** Asks which records a step must leave behind. */
@Component
public class EvidenceRequired {

    static final String DECISION = "evidenceRequired";

    private final DeployedTables tables;
    private final EvidenceLabels labels;
    private final Map<Asked, List<EvidencePiece>> known = new ConcurrentHashMap<>();

    public EvidenceRequired(DeployedTables tables, EvidenceLabels labels) {
        this.tables = tables;
        this.labels = labels;
    }

    /** @return the pieces in the order of the table; none where the regime asks for none */
    public List<EvidencePiece> of(Regime regime, String step) {
        return pieces(tables.find(DECISION, inputs(regime, step)));
    }

    /** The same from outside of a case, by the tables with which its process was deployed; these never change. */
    public List<EvidencePiece> of(Regime regime, String step, String deployment) {
        return known.computeIfAbsent(
                new Asked(regime, step, deployment),
                asked -> pieces(tables.find(DECISION, inputs(regime, step), deployment)));
    }

    private static Map<String, Object> inputs(Regime regime, String step) {
        return Map.of("regime", regime.code(), "step", step);
    }

    private List<EvidencePiece> pieces(List<Answer> rows) {
        return rows.stream().map(this::piece).toList();
    }

    private EvidencePiece piece(Answer row) {
        var code = row.word("evidence");
        var form = row.word("form");
        return new EvidencePiece(code, labels.of(code), MediaForm.of(form), labels.of(form), row.legalBasis());
    }

    private record Asked(Regime regime, String step, String deployment) {}
}
