package spotcheck.engine.security.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.chain.ChainCheck;
import spotcheck.casefile.chain.ChainedLog;

/** Whether the lines of the log are still those that were written; what was logged before there was a chain is counted. */
@Component
class ActLogChain implements ChainedLog {

    private final JdbcClient jdbc;

    ActLogChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "操作日志";
    }

    /** The lines are read one by one: in a transaction, so that the database does not hand on all at once. */
    @Override
    @Transactional(readOnly = true)
    public ChainCheck check() {
        var end = jdbc.sql("select last_seq, last_hash, unchained,"
                        + " (select count(*) from act_log where seq is null) as found from act_log_chain")
                .query(End.class)
                .optional();
        var walk = new Walk();
        jdbc.sql(
                        "select seq, at, actor, client_address, act, request, case_number, hash from act_log where seq is not null order by seq")
                .query((RowCallbackHandler) walk::pass);
        return end.map(walk::arrive).orElseGet(() -> walk.broken("记录链的末端不见了"));
    }

    record End(int lastSeq, String lastHash, int unchained, int found) {}

    /** From line to line, as far as one fits to the other. */
    private static final class Walk {

        private int lines;
        private int fitting;
        private String hash = "";

        void pass(ResultSet row) throws SQLException {
            var line = new ActLine(
                    row.getInt("seq"),
                    row.getObject("at", OffsetDateTime.class),
                    row.getString("actor"),
                    row.getString("client_address"),
                    row.getString("act"),
                    row.getString("request"),
                    row.getString("case_number"));
            var written = row.getString("hash");
            if (fitting == lines
                    && line.seq() == fitting + 1
                    && line.fingerprint(hash).equals(written)) {
                fitting++;
                hash = written;
            }
            lines++;
        }

        ChainCheck arrive(End end) {
            if (fitting < lines) {
                return broken("内容与写入时的指纹不符，或者有记录被删除、添加");
            }
            if (end.lastSeq() != lines || !end.lastHash().equals(hash)) {
                return broken("应有" + end.lastSeq() + "条，现有" + lines + "条，末尾的记录被删除或者添加");
            }
            return end.unchained() == end.found()
                    ? ChainCheck.intact(lines, hash)
                    : broken("记录链启用前应有" + end.unchained() + "条，现有" + end.found() + "条");
        }

        ChainCheck broken(String what) {
            return ChainCheck.broken(lines, fitting + 1, what);
        }
    }
}
