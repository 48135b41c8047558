package spotcheck.casefile.paper;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The signed copies of all papers; only added to. */
@Repository
public class PaperScans {

    private final JdbcClient jdbc;

    PaperScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void lay(Scan scan, String by, OffsetDateTime at) {
        jdbc.sql(
                        "insert into paper_scan (paper, evidence_file, name, sha256, laid_by, laid_at) values (?, ?, ?, ?, ?, ?)")
                .params(scan.paper(), scan.evidenceFile(), scan.name(), scan.sha256(), by, at)
                .update();
    }

    public List<Scan> of(CaseNumber number) {
        return jdbc.sql("select s.paper, s.evidence_file, s.name, s.sha256, f.withdrawn_by is not null as withdrawn"
                        + " from paper_scan s join paper p on p.id = s.paper"
                        + " join evidence_file f on f.id = s.evidence_file"
                        + " where p.case_number = ? order by s.laid_at, s.evidence_file")
                .param(number.value())
                .query(Scan.class)
                .list();
    }

    /**
     * A signed copy.
     *
     * @param evidenceFile id of the file, by which it is opened
     * @param withdrawn whether who gave the file has said since that it was given by mistake: it stays, and counts no more
     */
    public record Scan(long paper, long evidenceFile, String name, String sha256, boolean withdrawn) {}
}
