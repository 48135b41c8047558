package spotcheck.evidence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;

/** The files of all cases; none is ever taken out. */
@Repository
public class EvidenceFiles {

    private static final String SELECT =
            "select f.*, c.size, c.state from evidence_file f join stored_content c on c.sha256 = f.sha256 ";

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(NewFile file) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into evidence_file (case_number, task, step, step_name, sha256, name, type, codes, remark,
                          uploaded_by, uploaded_at, taken_at, latitude, longitude, device, orientation)
                        values (:caseNumber, :task, :step, :stepName, :sha256, :name, :type, :codes, :remark,
                          :uploadedBy, :uploadedAt, :takenAt, :latitude, :longitude, :device, :orientation)
                        """).paramSource(file).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public Optional<EvidenceFile> find(long id) {
        return jdbc.sql(SELECT + "where f.id = ?")
                .param(id)
                .query(EvidenceFile.class)
                .optional();
    }

    /** All files of a case, in the order in which they came. */
    public List<EvidenceFile> of(CaseNumber number) {
        return jdbc.sql(SELECT + "where f.case_number = ? order by f.id")
                .param(number.value())
                .query(EvidenceFile.class)
                .list();
    }

    /** What was given to one task. */
    public List<EvidenceFile> ofTask(String task) {
        return jdbc.sql(SELECT + "where f.task = ? order by f.id")
                .param(task)
                .query(EvidenceFile.class)
                .list();
    }

    List<EvidenceFile> ofContent(String sha256) {
        return jdbc.sql(SELECT + "where f.sha256 = ? order by f.id")
                .param(sha256)
                .query(EvidenceFile.class)
                .list();
    }

    /** Those whose bytes are no longer what was given, or no longer there. */
    List<EvidenceFile> faulty() {
        return jdbc.sql(SELECT + "where c.state in ('damaged', 'missing') order by f.id")
                .query(EvidenceFile.class)
                .list();
    }

    void assign(long id, List<String> codes) {
        jdbc.sql("update evidence_file set codes = ? where id = ?")
                .params(String.join(" ", codes), id)
                .update();
    }

    void withdraw(long id, String person, String reason) {
        jdbc.sql("update evidence_file set withdrawn_by = ?, withdrawn_at = ?, withdrawal_reason = ? where id = ?")
                .params(person, now(), reason, id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
