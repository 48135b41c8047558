package spotcheck.engine.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.TriedPapers;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormConditions;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.FormSchemas;
import spotcheck.engine.table.EvidenceRequired;
import spotcheck.engine.task.OpenedForm;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.given.Given;
import spotcheck.evidence.given.GivenEvidence;

/**
 * Evidence of a task whose diagram names a step in the property {@code evidenceStep}: its form lists the records that
 * the regime asks for (check list {@code evidence}, {@code valuesKey} {@code evidenceOptions}), and the task ends only
 * when each is there: a photo or video as a file, or, where files are not asked for, as a tick or a reason in
 * {@code evidenceMissingReason}; the form is told which of the two by {@code evidenceHint}. An officer may say why one is missing. Each piece becomes an entry of its own.
 */
@Component
public class EvidenceDuty implements TaskDuty {

    static final String STEP = "evidenceStep";
    static final String OPTIONS = "evidenceOptions";
    private static final String TICKED = "evidence";
    private static final String REASON = "evidenceMissingReason";
    static final String HINT = "evidenceHint";
    private static final String REMARK = "evidenceRemark";

    private final FormSchemas schemas;
    private final FormConditions conditions;
    private final EvidenceRequired required;
    private final AuthorityFiles files;
    private final Entries entries;
    private final GivenEvidence evidence;
    private final TriedPapers tried;

    EvidenceDuty(
            FormSchemas schemas,
            FormConditions conditions,
            EvidenceRequired required,
            AuthorityFiles files,
            Entries entries,
            GivenEvidence evidence,
            TriedPapers tried) {
        this.schemas = schemas;
        this.conditions = conditions;
        this.required = required;
        this.files = files;
        this.entries = entries;
        this.evidence = evidence;
        this.tried = tried;
    }

    public void offer(DelegateTask task, Map<String, String> properties, OpenedForm form) {
        if (properties.containsKey(STEP)) {
            var labels = new LinkedHashMap<String, String>();
            pieces(task, properties).stream()
                    .filter(this::canBeTicked)
                    .forEach(piece -> labels.put(piece.code(), piece.shown()));
            form.offer(OPTIONS, labels);
            form.ask(TICKED, !labels.isEmpty());
            form.ask(REASON, !evidence.filesRequired());
            form.show(HINT, evidence.filesRequired() ? "文字记录在此勾选；照片、录像在表单下方上传" : "逐项勾选已经留存的；缺少的须说明原因");
        }
    }

    /** What has to be a file is not to be ticked. */
    private boolean canBeTicked(EvidencePiece piece) {
        return !(evidence.filesRequired() && piece.isFile());
    }

    /** A paper may be looked at before its records are there. */
    @Override
    public void enter(DelegateTask task, Map<String, String> properties) {
        var form = FormData.of(task);
        if (!tried.areAsked() && properties.containsKey(STEP) && isAsked(task, form)) {
            var pieces = pieces(task, properties);
            var given = evidence.to(task.getId());
            refuseGaps(task, pieces, form, given);
            pieces.forEach(piece -> enter(task, piece, form, given));
        }
    }

    /** A form that hides the question by its other answers, such as that there is no sample at all, wants no records. */
    private boolean isAsked(DelegateTask task, FormData form) {
        return schemas.of(task).stream()
                .filter(field -> field.key().equals(TICKED))
                .noneMatch(field -> conditions.isHidden(field, form.values()));
    }

    private List<EvidencePiece> pieces(DelegateTask task, Map<String, String> properties) {
        var file = files.get(CaseKey.of(task));
        return required.of(file.regime(), properties.getOrDefault(STEP, ""));
    }

    private void refuseGaps(DelegateTask task, List<EvidencePiece> pieces, FormData form, Given given) {
        var missing = pieces.stream()
                .filter(piece -> !isHeld(piece, form, given) && !isExcused(piece, form, given))
                .map(EvidencePiece::shown)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Refused(TICKED, "缺少应当留存的证据：" + missing + "。" + remedy(task));
        }
    }

    private String remedy(DelegateTask task) {
        return evidence.filesRequired()
                ? "照片、录像请在表单下方上传，文字记录请勾选；确实无法取得的，由组织监督抽查的部门在证据页面（/evidence/" + CaseKey.of(task) + "）记明原因"
                : "请补齐；确实无法取得的，在“缺少证据的原因”中说明";
    }

    /** A file speaks for itself; a tick is enough for what is written in the form, and where files are not asked for. */
    private boolean isHeld(EvidencePiece piece, FormData form, Given given) {
        return !given.of(piece.code()).isEmpty() || (form.words(TICKED).contains(piece.code()) && canBeTicked(piece));
    }

    private boolean isExcused(EvidencePiece piece, FormData form, Given given) {
        return given.waiver(piece.code()).isPresent()
                || (!evidence.filesRequired() && form.findText(REASON).isPresent());
    }

    private void enter(DelegateTask task, EvidencePiece piece, FormData form, Given given) {
        var held = isHeld(piece, form, given);
        entries.add(
                CaseKey.of(task),
                "evidence." + piece.code(),
                (held ? "留存证据：" : "缺少证据：") + piece.label(),
                held ? proof(task, piece, form, given) : excuse(task, piece, form, given),
                piece.legalBasis());
    }

    private static Map<String, Object> proof(DelegateTask task, EvidencePiece piece, FormData form, Given given) {
        var details = details(task, piece);
        var files = given.of(piece.code()).stream()
                .map(file -> file.name() + "（SHA-256 " + file.sha256() + "）")
                .toList();
        if (!files.isEmpty()) {
            details.put("文件", files);
        }
        form.findText(REMARK).ifPresent(remark -> details.put("说明", remark));
        return details;
    }

    private static Map<String, Object> excuse(DelegateTask task, EvidencePiece piece, FormData form, Given given) {
        var details = details(task, piece);
        given.waiver(piece.code())
                .ifPresentOrElse(
                        waiver -> {
                            details.put("原因", waiver.reason());
                            details.put("记明人", waiver.waivedBy());
                        },
                        () -> details.put("原因", form.text(REASON)));
        return details;
    }

    private static Map<String, Object> details(DelegateTask task, EvidencePiece piece) {
        var details = new LinkedHashMap<String, Object>();
        details.put("环节", task.getName());
        details.put("形式", piece.formLabel());
        return details;
    }
}
