package spotcheck.engine;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Regime;

/** Asks which records a step must leave behind. */
@Component
class EvidenceRequired {

    static final String DECISION = "evidenceRequired";

    private final CaseTables tables;
    private final EvidenceLabels labels;

    EvidenceRequired(CaseTables tables, EvidenceLabels labels) {
        this.tables = tables;
        this.labels = labels;
    }

    /** @return the pieces in the order of the table; none where the regime asks for none */
    List<EvidencePiece> of(Regime regime, String step) {
        return tables.ask(DECISION, Map.of("regime", regime.code(), "step", step)).stream()
                .map(row -> piece(new Answer(row)))
                .toList();
    }

    private EvidencePiece piece(Answer row) {
        var code = row.word("evidence");
        return new EvidencePiece(code, labels.of(code), labels.of(row.word("form")), row.legalBasis());
    }
}
