package spotcheck.casefile.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;
import spotcheck.casefile.row.CaseRows;
import spotcheck.casefile.row.RowChange;
import spotcheck.casefile.row.SealedRows;

/**
 * What the last entry of an act takes up before it is stored: what became of the rows of the case. What was changed in the
 * database since the act before is told there too, so that nobody hides a change behind the next entry.
 */
@Component
class Seals {

    private static final Rows<Entry> ROWS = Rows.of(Entry.class);

    private final JdbcClient jdbc;
    private final CaseRows rows;
    private final SecondLook stored;

    Seals(JdbcClient jdbc, CaseRows rows, SecondLook stored) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.stored = stored;
    }

    /** @param read what was stored before the act, if somebody has read it */
    Seal of(CaseNumber number, Optional<List<Entry>> read) {
        var sealed = SealedRows.of(read.map(Seals::in).orElseGet(() -> earlier(number)));
        var now = rows.contents(number);
        if (sealed.isEmpty()) {
            return new Seal(sealed.next(CaseRows.prints(now), List.of()), List.of());
        }
        var before = rows.contents(number, stored.connections());
        var foundBefore = sealed.differences(CaseRows.prints(before));
        return new Seal(sealed.next(CaseRows.prints(now), foundBefore), RowChange.between(before, now));
    }

    /** The database as it was before this act. */
    JdbcClient before() {
        return stored.connections();
    }

    /** The last entry, taken out of the file within the same act that wrote it, to be put back with its seal. */
    Entry takeLast(CaseNumber number) {
        var last = jdbc.sql("select * from entry where case_number = ? order by seq desc fetch first 1 rows only")
                .param(number.value())
                .query(ROWS)
                .single();
        jdbc.sql("delete from entry where case_number = ? and seq = ?")
                .params(number.value(), last.seq())
                .update();
        return last;
    }

    static List<String> in(List<Entry> entries) {
        return entries.stream().map(Entry::caseRows).filter(Objects::nonNull).toList();
    }

    private List<String> earlier(CaseNumber number) {
        return jdbc.sql("select case_rows from entry where case_number = ? and case_rows is not null order by seq")
                .param(number.value())
                .query(String.class)
                .list();
    }

    /**
     * @param words empty if the rows are what the entries say already
     * @param changes what the act did to the rows; nothing of the first act of a case
     */
    record Seal(String words, List<RowChange> changes) {}
}
