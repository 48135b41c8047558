package spotcheck.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Entries;
import spotcheck.casefile.Refused;

/**
 * Evidence of a task whose diagram names a step in the property {@code evidenceStep}: its form lists the records that
 * the regime asks for (check list {@code evidence}, {@code valuesKey} {@code evidenceOptions}), and the task ends only
 * when each is ticked or {@code evidenceMissingReason} says why not. Each piece becomes an entry of its own.
 */
@Component
class EvidenceDuty {

    private static final String STEP = "evidenceStep";
    private static final String OPTIONS = "evidenceOptions";
    private static final String TICKED = "evidence";
    private static final String REASON = "evidenceMissingReason";
    private static final String REMARK = "evidenceRemark";

    private final EvidenceRequired required;
    private final Cases cases;
    private final Entries entries;

    EvidenceDuty(EvidenceRequired required, Cases cases, Entries entries) {
        this.required = required;
        this.cases = cases;
        this.entries = entries;
    }

    void offer(DelegateTask task, Map<String, String> properties) {
        if (properties.containsKey(STEP)) {
            var labels = new LinkedHashMap<String, String>();
            pieces(task, properties).forEach(piece -> labels.put(piece.code(), piece.shown()));
            OfferedOptions.offer(task, OPTIONS, labels);
        }
    }

    void enter(DelegateTask task, Map<String, String> properties) {
        if (properties.containsKey(STEP)) {
            var pieces = pieces(task, properties);
            var form = FormData.of(task);
            refuseSilentGaps(pieces, form);
            pieces.forEach(piece -> enter(task, piece, form));
        }
    }

    private List<EvidencePiece> pieces(DelegateTask task, Map<String, String> properties) {
        var spotCase = cases.get(FormData.caseOf(task));
        return required.of(spotCase.regimeOfCase(), properties.getOrDefault(STEP, ""));
    }

    private static void refuseSilentGaps(List<EvidencePiece> pieces, FormData form) {
        var missing = pieces.stream()
                .filter(piece -> !form.words(TICKED).contains(piece.code()))
                .map(EvidencePiece::shown)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty() && form.findText(REASON).isEmpty()) {
            throw new Refused(TICKED, "缺少应当留存的证据：" + missing + "。请补齐；确实无法取得的，在“缺少证据的原因”中说明");
        }
    }

    private void enter(DelegateTask task, EvidencePiece piece, FormData form) {
        var held = form.words(TICKED).contains(piece.code());
        entries.add(
                FormData.caseOf(task),
                "evidence." + piece.code(),
                (held ? "留存证据：" : "缺少证据：") + piece.label(),
                details(
                        task,
                        piece,
                        held ? "说明" : "原因",
                        form.findText(held ? REMARK : REASON).orElse(null)),
                piece.legalBasis());
    }

    private static Map<String, Object> details(
            DelegateTask task, EvidencePiece piece, String label, @Nullable String remark) {
        var details = new LinkedHashMap<String, Object>();
        details.put("环节", task.getName());
        details.put("形式", piece.form());
        if (remark != null) {
            details.put(label, remark);
        }
        return details;
    }
}
