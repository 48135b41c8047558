package spotcheck.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.enforcement.clue.ClueList;
import spotcheck.enforcement.clue.Recipient;

/** The hand-overs as rows. */
@Repository
class HandoverRows {

    private static final Rows<HandoverRow> ROWS = Rows.of(HandoverRow.class);
    private static final Rows<HandoverReport> REPORTS = Rows.of(HandoverReport.class);

    private final JdbcClient jdbc;

    HandoverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(CaseNumber number, ClueList list, String listNumber, String handedBy) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into handover (case_number, origin, ground, facts, list_number, receiver,"
                        + " receiver_code, handed_on, handed_by, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'handed')")
                .params(
                        number.value(),
                        list.origin().word(),
                        list.ground(),
                        list.facts(),
                        listNumber,
                        list.receiver(),
                        list.receiverCode(),
                        list.handedOn(),
                        handedBy)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    void addReport(long handover, Recipient told, LocalDateTime at) {
        jdbc.sql("insert into handover_report (handover, recipient, name, told_at) values (?, ?, ?, ?)")
                .params(handover, told.role(), told.name(), at)
                .update();
    }

    /** @throws Refused if it is in another state */
    <T extends Handover> T in(Class<T> state, long id) {
        var handover = get(id);
        return handover.as(state, "该移交");
    }

    Handover get(long id) {
        return jdbc.sql("select * from handover where id = ?")
                .param(id)
                .query(ROWS)
                .single()
                .handover();
    }

    List<HandoverRow> rows(CaseNumber number) {
        return jdbc.sql("select * from handover where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    List<HandoverReport> reports(long handover) {
        return jdbc.sql("select handover, recipient, name, told_at from handover_report where handover = ? order by id")
                .param(handover)
                .query(REPORTS)
                .list();
    }

    void save(Handover.Received received) {
        receive(received, "received", received.receipt(), received.verifyBy());
    }

    void save(Handover.Returned returned) {
        receive(returned, "returned", returned.receipt(), null);
    }

    void save(Handover.Extended extended) {
        update(extended, "verify_by = ?, extension_reason = ?", extended.verifyBy(), extended.reason());
    }

    void save(Handover.Filed filed) {
        var filing = filed.filing();
        update(
                filed,
                "status = 'filed', decided_on = ?, case_reference = ?, feedback_due = ?",
                filing.on(),
                filing.text(),
                filed.feedbackDue());
    }

    void save(Handover.NotFiled notFiled) {
        var filing = notFiled.filing();
        update(notFiled, "status = 'not-filed', decided_on = ?, decision_reason = ?", filing.on(), filing.text());
    }

    void save(Handover.Answered answered) {
        var filing = answered.filing();
        update(
                answered,
                "status = ?, decided_on = ?, case_reference = ?, decision_reason = ?, fed_back_on = ?",
                answered.opened() ? "filed" : "not-filed",
                filing.on(),
                answered.opened() ? filing.text() : null,
                answered.opened() ? null : filing.text(),
                answered.fedBackOn());
    }

    void save(Handover.Concluded concluded) {
        var result = concluded.result();
        var penalty = result.penalty();
        update(
                concluded,
                "status = 'concluded', disposition = ?, fine = ?, confiscated = ?, serious_list = ?,"
                        + " crime_transferred_on = ?, concluded_on = ?, fed_back_on = ?",
                result.disposition(),
                penalty == null ? null : penalty.fine(),
                penalty == null ? null : penalty.confiscated(),
                penalty == null ? null : penalty.seriousList(),
                result.crimeTransferredOn(),
                result.concludedOn(),
                concluded.fedBackOn());
    }

    void save(Handover.Withdrawn withdrawn) {
        var withdrawal = withdrawn.withdrawal();
        update(
                withdrawn,
                "withdrawn_on = ?, withdrawal_reason = ?",
                withdrawal.withdrawnOn(),
                withdrawal.withdrawalReason());
    }

    private void receive(Handover handover, String status, Receipt receipt, @Nullable LocalDate verifyBy) {
        update(
                handover,
                "status = ?, received_on = ?, received_by = ?, verify_by = ?",
                status,
                receipt.receivedOn(),
                receipt.receivedBy(),
                verifyBy);
    }

    private void update(Handover handover, String assignments, @Nullable Object... values) {
        var update = jdbc.sql("update handover set " + assignments + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(handover.facts().id()).update();
    }
}
