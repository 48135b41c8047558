package spotcheck.casefile.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;
import spotcheck.casefile.row.RowChange;
import spotcheck.transaction.ReadOnce;
import spotcheck.transaction.TransactionMemory;

/**
 * The entries of a case as a transaction sees them. What it adds is written in one batch at its end, or before somebody
 * asks the database itself for them. The end of the chain is held from the first entry on, so that the places of the others
 * need no further question; what was stored before is read once.
 */
@Repository
class UnwrittenEntries {

    private static final Rows<Entry> ROWS = Rows.of(Entry.class);

    private final ReadOnce<CaseNumber, List<Entry>> stored = new ReadOnce<>(this::read);
    private final TransactionMemory<Added> memory = new TransactionMemory<>(Added::new, this::finish);

    private final NamedParameterJdbcTemplate jdbc;
    private final ChainHeads heads;
    private final Seals seals;
    private final ObjectProvider<ActEnd> listening;

    UnwrittenEntries(NamedParameterJdbcTemplate jdbc, ChainHeads heads, Seals seals, ObjectProvider<ActEnd> listening) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.seals = seals;
        this.listening = listening;
    }

    /** Puts the entry at the end of the chain of its case. */
    void add(CaseNumber number, Entry entry) {
        var added = memory.current().orElseThrow(() -> new IllegalStateException("An entry needs a transaction"));
        var head = added.heads.computeIfAbsent(number, this::holdEnd);
        var chained = entry.after(head.lastSeq(), head.lastHash());
        added.heads.put(number, ChainHeads.Head.at(chained));
        added.moved.put(number, ChainHeads.Head.at(chained));
        added.entries.add(chained);
        if (added.ending) {
            write(added);
        }
    }

    /** Nobody else adds an entry from now on; what another act added since the file was read is read too. */
    private ChainHeads.Head holdEnd(CaseNumber number) {
        var head = heads.hold(number);
        if (stored.known(number).filter(all -> all.size() != head.lastSeq()).isPresent()) {
            stored.changed();
        }
        return head;
    }

    /** In their order, also those that are not yet written. */
    List<Entry> of(CaseNumber number) {
        var added = memory.begun().stream()
                .flatMap(unwritten -> unwritten.entries.stream())
                .filter(entry -> entry.caseNumber().equals(number.value()));
        return Stream.concat(stored.of(number).stream(), added).toList();
    }

    private List<Entry> read(CaseNumber number) {
        return jdbc.query(
                "select * from entry where case_number = :number order by seq, id",
                Map.of("number", number.value()),
                ROWS);
    }

    void write() {
        memory.begun().ifPresent(this::write);
    }

    private void finish(Added added) {
        added.ending = true;
        var numbers = Set.copyOf(added.heads.keySet());
        numbers.forEach(number -> seal(number, added));
        write(added);
        numbers.forEach(number -> tell(number, added));
    }

    private void tell(CaseNumber number, Added added) {
        var act = new ActEnd.Act(
                number,
                Objects.requireNonNull(added.heads.get(number)).lastSeq(),
                Objects.requireNonNull(added.changes.get(number)),
                seals.before());
        listening.forEach(end -> end.ended(act));
    }

    /** Holds the end of the chain: no other act of the case is stored until this one is. */
    void hold(CaseNumber number) {
        var added = memory.current().orElseThrow(() -> new IllegalStateException("To hold needs a transaction"));
        added.heads.computeIfAbsent(number, this::holdEnd);
    }

    /** The last entry of the act takes up what became of the rows of the case. */
    private void seal(CaseNumber number, Added added) {
        var seal = seals.of(number, stored.known(number));
        added.changes.put(number, seal.changes());
        if (!seal.words().isEmpty()) {
            var sealed = added.takeLast(number).orElseGet(() -> written(number)).sealing(seal.words());
            added.put(sealed, number);
        }
    }

    private Entry written(CaseNumber number) {
        return seals.takeLast(number);
    }

    private void write(Added added) {
        if (!added.entries.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into entry (case_number, seq, at, actor, on_behalf_of, client_address, kind, title,
                      details, legal_basis, previous_hash, case_rows, hash)
                    values (:caseNumber, :seq, :at, :actor, :onBehalfOf, :clientAddress, :kind, :title,
                      :details, :legalBasis, :previousHash, :caseRows, :hash)
                    """, parameters(added.entries));
            added.moved.forEach(heads::move);
            stored.changed();
            added.entries.clear();
            added.moved.clear();
        }
    }

    private static SqlParameterSource[] parameters(List<Entry> entries) {
        return entries.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new);
    }

    private static final class Added {

        private final Map<CaseNumber, ChainHeads.Head> heads = new HashMap<>();
        private final Map<CaseNumber, ChainHeads.Head> moved = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<CaseNumber, List<RowChange>> changes = new HashMap<>();

        /** What comes while the transaction ends already is told of no further end. */
        private boolean ending;

        /** The last entry of a case, if it is not yet written; it is put back another. */
        private Optional<Entry> takeLast(CaseNumber number) {
            var last = entries.stream()
                    .filter(entry -> entry.caseNumber().equals(number.value()))
                    .reduce((one, later) -> later);
            last.ifPresent(entries::remove);
            return last;
        }

        private void put(Entry entry, CaseNumber number) {
            entries.add(entry);
            heads.put(number, ChainHeads.Head.at(entry));
            moved.put(number, ChainHeads.Head.at(entry));
        }
    }
}
