package spotcheck.casefile.chain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.row.RowChange;

/** Hears of each act of a case when its entries are written and its transaction is about to end. */
public interface ActEnd {

    void ended(Act act);

    /**
     * @param lastSeq place of its last entry
     * @param changes what it did to the rows of the case; nothing of the first act of a case
     * @param before reads the database as it was before it
     */
    record Act(CaseNumber number, int lastSeq, List<RowChange> changes, JdbcClient before) {}
}
