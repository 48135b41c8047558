package spotcheck.casefile.paper;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of all papers, kept beside the case tables; only added to. */
@Repository
public class PaperFiles {

    private final JdbcClient jdbc;

    PaperFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long paper, PrintedPaper printed) {
        jdbc.sql("insert into paper_file (paper, sha256, verify_code, content) values (?, ?, ?, ?)")
                .params(paper, printed.sha256(), printed.verifyCode(), printed.content())
                .update();
    }

    public Optional<PrintedPaper> of(long paper) {
        return jdbc.sql("select content, sha256, verify_code from paper_file where paper = ?")
                .param(paper)
                .query(PrintedPaper.class)
                .optional();
    }

    /** @return id of the paper with this code */
    public Optional<Long> byCode(String verifyCode) {
        return jdbc.sql("select paper from paper_file where verify_code = ?")
                .param(verifyCode)
                .query(Long.class)
                .optional();
    }
}
