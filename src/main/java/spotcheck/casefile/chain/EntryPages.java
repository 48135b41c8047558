package spotcheck.casefile.chain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** Entries of a case in portions, the newest first: a long history is never read whole. */
@Repository
public class EntryPages {

    private static final Rows<Entry> ROWS = Rows.of(Entry.class);

    /** Before this id stands every entry. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final int LARGEST = 100;

    private final JdbcClient jdbc;
    private final UnwrittenEntries unwritten;

    EntryPages(JdbcClient jdbc, UnwrittenEntries unwritten) {
        this.jdbc = jdbc;
        this.unwritten = unwritten;
    }

    /**
     * Entries before one, the newest first.
     *
     * @param before id of the last entry that was read already
     */
    public List<Entry> of(CaseNumber number, long before, int size) {
        unwritten.write();
        return jdbc.sql("select * from entry where case_number = ? and id < ? order by id desc" + " fetch first "
                        + Math.min(LARGEST, Math.max(1, size)) + " rows only")
                .params(number.value(), before)
                .query(ROWS)
                .list();
    }

    /**
     * Entries of one kind.
     *
     * @param kind beginning of the kinds, such as {@code evidence}
     */
    public List<Entry> ofKind(CaseNumber number, String kind) {
        unwritten.write();
        return jdbc.sql("select * from entry where case_number = ? and kind like ? order by id desc" + " fetch first "
                        + LARGEST + " rows only")
                .params(number.value(), kind + "%")
                .query(ROWS)
                .list();
    }

    public int count(CaseNumber number) {
        unwritten.write();
        return jdbc.sql("select count(*) from entry where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }
}
