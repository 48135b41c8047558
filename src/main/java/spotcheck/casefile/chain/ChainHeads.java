package spotcheck.casefile.chain;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** Where the chain of each case ends now. */
@Repository
class ChainHeads {

    private final JdbcClient jdbc;

    ChainHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end to which the next entry is added; nobody else adds one until the transaction is over. */
    Head hold(CaseNumber number) {
        return find(number, " for update").orElseGet(() -> begin(number));
    }

    Optional<Head> find(CaseNumber number) {
        return find(number, "");
    }

    List<ChainEnd> all() {
        return jdbc.sql("select case_number as number, last_seq as entries, last_hash as head from entry_chain"
                        + " where last_seq > 0 order by case_number")
                .query(ChainEnd.class)
                .list();
    }

    void move(CaseNumber number, Head head) {
        jdbc.sql("update entry_chain set last_seq = ?, last_hash = ? where case_number = ?")
                .params(head.lastSeq(), head.lastHash(), number.value())
                .update();
    }

    private Optional<Head> find(CaseNumber number, String lock) {
        return jdbc.sql("select last_seq, last_hash from entry_chain where case_number = ?" + lock)
                .param(number.value())
                .query(Head.class)
                .optional();
    }

    private Head begin(CaseNumber number) {
        jdbc.sql("insert into entry_chain (case_number, last_seq, last_hash) values (?, 0, '')")
                .param(number.value())
                .update();
        return new Head(0, "");
    }

    record Head(int lastSeq, String lastHash) {

        static Head at(Entry last) {
            return new Head(last.seq(), last.hash());
        }
    }
}
