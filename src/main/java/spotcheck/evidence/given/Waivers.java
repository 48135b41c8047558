package spotcheck.evidence.given;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.regulation.RuleIds;

/** Lets a step end without a record, for a reason for which an officer of the organizing authority answers. */
@Service
public class Waivers {

    private static final Rows<Waiver> ROWS = Rows.of(Waiver.class);

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final EvidenceTasks tasks;
    private final AuthorityFiles files;
    private final Entries entries;
    private final CurrentActor actor;
    private final Rights rights;
    private final Clock clock;

    Waivers(
            JdbcClient jdbc,
            EvidenceTasks tasks,
            AuthorityFiles files,
            Entries entries,
            CurrentActor actor,
            Rights rights,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.files = files;
        this.entries = entries;
        this.actor = actor;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the person may answer for what is missing: an organizer or leader of the organizing authority. */
    public boolean mayWaive(CaseNumber number) {
        var organizer = files.get(number).organizer();
        return rights.may("evidence.waive", "own-authority", post -> post.body().equals(organizer));
    }

    /**
     * An officer says why a piece is not there.
     *
     * @throws Forbidden unless the person is such an officer and the task is open
     */
    @Transactional
    public void waive(String taskId, List<String> codes, String reason) {
        var task = tasks.find(taskId)
                .filter(open -> mayWaive(open.caseNumber()))
                .orElseThrow(() -> new Forbidden("缺少证据的原因只能由组织监督抽查的部门的组织人员或者负责人记明；任务办结后不需要再说明"));
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("reason", "缺少证据的原因必须填写，不超过" + LONGEST + "字");
        }
        var pieces = task.required().stream()
                .filter(piece -> codes.contains(piece.code()))
                .toList();
        if (pieces.isEmpty() || pieces.size() < codes.size()) {
            throw new Refused("codes", "请选择该环节应当留存而缺少的证据");
        }
        pieces.forEach(piece -> store(task, piece, reason.trim()));
        enter(task, pieces, reason.trim());
    }

    private void store(EvidenceTask task, EvidencePiece piece, String reason) {
        jdbc.sql("insert into evidence_waiver (case_number, task, step_name, code, reason, waived_by, waived_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        task.caseNumber().value(),
                        task.id(),
                        task.name(),
                        piece.code(),
                        reason,
                        actor.id(),
                        OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE))
                .update();
    }

    private void enter(EvidenceTask task, List<EvidencePiece> pieces, String reason) {
        var details = new LinkedHashMap<String, Object>();
        details.put("环节", task.name());
        details.put("缺少的证据", pieces.stream().map(EvidencePiece::shown).toList());
        details.put("原因", reason);
        var basis = pieces.stream().map(EvidencePiece::legalBasis).reduce(RuleIds.none(), RuleIds::and);
        entries.add(task.caseNumber(), "evidenceWaived", "记明缺少证据的原因", details, basis);
    }

    /** The newest waiver of each code at a task. */
    public Map<String, Waiver> ofTask(String task) {
        return jdbc
                .sql("select * from evidence_waiver where task = ? order by id")
                .param(task)
                .query(ROWS)
                .list()
                .stream()
                .collect(Collectors.toMap(Waiver::code, Function.identity(), (older, newer) -> newer));
    }

    public List<Waiver> of(CaseNumber number) {
        return jdbc.sql("select * from evidence_waiver where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }
}
