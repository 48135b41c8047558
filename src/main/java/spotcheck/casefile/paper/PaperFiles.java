package spotcheck.casefile.paper;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Refused;

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

    /** @throws Refused if the file is not the one that was issued: what was altered is not given out */
    public Optional<PrintedPaper> of(long paper) {
        var file = jdbc.sql("select content, sha256, verify_code from paper_file where paper = ?")
                .param(paper)
                .query(PrintedPaper.class)
                .optional();
        if (file.isPresent() && !file.get().isUnaltered()) {
            throw new Refused("文书文件的内容与制发时的指纹不符，已被改动，不予给出；请报告系统管理员和审计人员");
        }
        return file;
    }

    /** @return id of the paper with this code */
    public Optional<Long> byCode(String verifyCode) {
        return jdbc.sql("select paper from paper_file where verify_code = ?")
                .param(verifyCode)
                .query(Long.class)
                .optional();
    }
}
