package spotcheck.objection.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.notification.Recipient;

/** The table {@code objection}. */
@Repository
public class ObjectionRows {

    private static final Rows<ObjectionRow> ROWS = Rows.of(ObjectionRow.class);

    private final JdbcClient jdbc;

    ObjectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(CaseNumber number, Recipient recipient) {
        jdbc.sql("insert into objection (case_number, recipient, status) values (?, ?, 'open')")
                .params(number.value(), recipient.word())
                .update();
    }

    /** @throws Refused if the recipient's objection is in another state */
    <T extends Objection> T in(Class<T> state, CaseNumber number, Recipient recipient) {
        var objection = jdbc.sql("select * from objection where case_number = ? and recipient = ?")
                .params(number.value(), recipient.word())
                .query(ROWS)
                .single()
                .objection();
        return objection.as(state, recipient.title() + "的异议");
    }

    public List<Objection> of(CaseNumber number) {
        return rows(number).stream().map(ObjectionRow::objection).toList();
    }

    /** What the file of the case shows. */
    public List<? extends Record> inFile(CaseNumber number) {
        return rows(number);
    }

    private List<ObjectionRow> rows(CaseNumber number) {
        return jdbc.sql("select * from objection where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    void save(Objection.Awaited awaited) {
        update(awaited, "period_ends = ?", awaited.lastDay());
    }

    void save(Objection.Filed filed) {
        var filing = filed.filing();
        update(
                filed,
                "kind = ?, filed_on = ?, received_on = ?, in_time = ?, contact = ?, address = ?, statement = ?,"
                        + " disputed_items = ?",
                filing.kind().word(),
                filing.filedOn(),
                filing.receivedOn(),
                filed.inTime(),
                filing.contact(),
                filing.address(),
                filing.statement(),
                filing.disputedItems().lines());
    }

    void save(Objection.Verified verified) {
        var verification = verified.verification();
        update(verified, "verified_by = ?, finding = ?", verification.verifiedBy(), verification.finding());
    }

    void save(Objection.Decided decided) {
        decide(decided, decided.revoked() ? Ruling.REVOKED : Ruling.MAINTAINED, decided.reasons());
    }

    void save(Objection.RetestGranted granted) {
        decide(granted, Ruling.RETEST, granted.reasons());
    }

    void save(Objection.RetestRefused refused) {
        decide(refused, Ruling.NO_RETEST, refused.reasons());
    }

    void save(Objection.RetestShared shared) {
        decide(shared, Ruling.SHARED, shared.reasons());
    }

    void save(Objection.Closed closed) {
        var ending = closed.ending();
        update(closed, "status = 'closed', outcome = ?, closed_on = ?", ending.outcome(), ending.closedOn());
    }

    private void decide(Objection decided, Ruling ruling, String reasons) {
        update(decided, "decision = ?, reasons = ?", ruling.word(), reasons);
    }

    private void update(Objection objection, String assignments, @Nullable Object... values) {
        var update = jdbc.sql("update objection set " + assignments + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(objection.facts().id()).update();
    }
}
