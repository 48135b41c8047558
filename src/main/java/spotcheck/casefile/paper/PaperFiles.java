package spotcheck.casefile.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;

/** The files of all papers, only added to: fingerprint and code beside the case tables, the bytes in the store. */
@Repository
public class PaperFiles {

    private final JdbcClient jdbc;
    private final KeptPapers kept;

    PaperFiles(JdbcClient jdbc, KeptPapers kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    void keep(long paper, PrintedPaper printed) {
        kept.keep(printed);
        jdbc.sql("insert into paper_file (paper, sha256, verify_code) values (?, ?, ?)")
                .params(paper, printed.sha256(), printed.verifyCode())
                .update();
    }

    /**
     * The file of a paper, as it was issued.
     *
     * @throws Refused if the file is not the one that was issued, or not there: what was altered is not given out
     */
    public Optional<PrintedPaper> of(long paper) {
        return jdbc.sql("select paper, sha256, verify_code from paper_file where paper = ?")
                .param(paper)
                .query(Print.class)
                .optional()
                .map(kept::of);
    }

    /** The papers of a case whose files are not what was issued, or not there; each is read. */
    public List<Faulty> faulty(CaseNumber number) {
        return jdbc
                .sql("select p.title, p.number, f.sha256 from paper p join paper_file f on f.paper = p.id"
                        + " where p.case_number = ? order by p.id")
                .param(number.value())
                .query(Faulty.class)
                .list()
                .stream()
                .filter(file -> !kept.isSound(file.sha256()))
                .toList();
    }

    /** A paper whose file is damaged or missing. */
    public record Faulty(String title, String number, String sha256) {}

    /** The files of papers that the addressee has not yet received. */
    List<Unserved> unserved(CaseNumber number, String kind, String addressee) {
        return jdbc.sql("select p.title, p.number, f.sha256 from paper p join paper_file f on f.paper = p.id"
                        + " where p.case_number = ? and p.kind = ? and p.addressee = ? and p.served_on is null"
                        + " order by p.id")
                .params(number.value(), kind, addressee)
                .query(Unserved.class)
                .list();
    }

    /** A paper on its way. */
    record Unserved(String title, String number, String sha256) {}

    /** The paper that bears the code, without its file. */
    public Optional<Print> withCode(String code) {
        return jdbc.sql("select paper, sha256, verify_code from paper_file where verify_code = ?")
                .param(code)
                .query(Print.class)
                .optional();
    }

    /** What is known of the files of a case without reading them, by paper. */
    public Map<Long, Print> prints(CaseNumber number) {
        return jdbc
                .sql("select f.paper, f.sha256, f.verify_code from paper_file f"
                        + " join paper p on p.id = f.paper where p.case_number = ?")
                .param(number.value())
                .query(Print.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Print::paper, Function.identity()));
    }

    /** Fingerprint and code of the file of a paper. */
    public record Print(long paper, String sha256, String verifyCode) {}
}
