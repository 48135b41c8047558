package spotcheck.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** The files of all cases; none is ever taken out. */
@Repository
public class EvidenceFiles {

    private static final String SELECT =
            "select f.*, c.size, c.state, c.checked_at from evidence_file f join stored_content c on c.sha256 = f.sha256 ";

    private static final RowMapper<EvidenceFile> ROWS = Rows.of(EvidenceRow.class, EvidenceRow::file);

    private final JdbcClient jdbc;

    EvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long add(EvidenceFacts facts) {
        var key = new GeneratedKeyHolder();
        var capture = facts.capture();
        jdbc.sql("""
                        insert into evidence_file (case_number, task, step, step_name, sha256, name, type, codes, remark,
                          uploaded_by, uploaded_at, taken_at, latitude, longitude, device, orientation)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        facts.number().value(),
                        facts.to().task(),
                        facts.to().key(),
                        facts.to().name(),
                        facts.sha256(),
                        facts.name(),
                        facts.type(),
                        EvidenceRow.inOne(facts.codes()),
                        facts.remark(),
                        facts.uploadedBy(),
                        facts.uploadedAt(),
                        capture.takenAt(),
                        capture.latitude(),
                        capture.longitude(),
                        capture.device(),
                        capture.orientation()))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public Optional<EvidenceFile> find(long id) {
        return jdbc.sql(SELECT + "where f.id = ?").param(id).query(ROWS).optional();
    }

    /** All files of a case, in the order in which they came. */
    public List<EvidenceFile> of(CaseNumber number) {
        return jdbc.sql(SELECT + "where f.case_number = ? order by f.id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    /** What was given to one task. */
    public List<EvidenceFile> ofTask(String task) {
        return jdbc.sql(SELECT + "where f.task = ? order by f.id")
                .param(task)
                .query(ROWS)
                .list();
    }

    public List<EvidenceFile> ofContent(String sha256) {
        return jdbc.sql(SELECT + "where f.sha256 = ? order by f.id")
                .param(sha256)
                .query(ROWS)
                .list();
    }

    /** Those whose bytes are no longer what was given, or no longer there. */
    public List<EvidenceFile> faulty() {
        return jdbc.sql(SELECT + "where c.state in ('damaged', 'missing') order by f.id")
                .query(ROWS)
                .list();
    }

    public void assign(long id, List<String> codes) {
        jdbc.sql("update evidence_file set codes = ? where id = ?")
                .params(EvidenceRow.inOne(codes), id)
                .update();
    }

    public void save(EvidenceFile.Withdrawn file) {
        var mistake = file.mistake();
        jdbc.sql("update evidence_file set withdrawn_by = ?, withdrawn_at = ?, withdrawal_reason = ? where id = ?")
                .params(mistake.by(), mistake.at(), mistake.reason(), file.id())
                .update();
    }
}
