package spotcheck.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The hand-overs as rows. */
@Repository
class HandoverRows {

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

    Handover get(long id) {
        return jdbc.sql("select * from handover where id = ?")
                .param(id)
                .query(Handover.class)
                .single();
    }

    List<Handover> of(CaseNumber number) {
        return jdbc.sql("select * from handover where case_number = ? order by id")
                .param(number.value())
                .query(Handover.class)
                .list();
    }

    List<HandoverReport> reports(long handover) {
        return jdbc.sql("select handover, recipient, name, told_at from handover_report where handover = ? order by id")
                .param(handover)
                .query(HandoverReport.class)
                .list();
    }

    void receive(long id, String status, LocalDate on, String by, @Nullable LocalDate verifyBy) {
        jdbc.sql("update handover set status = ?, received_on = ?, received_by = ?, verify_by = ? where id = ?")
                .params(status, on, by, verifyBy, id)
                .update();
    }

    void extend(long id, LocalDate verifyBy, String reason) {
        jdbc.sql("update handover set verify_by = ?, extension_reason = ? where id = ?")
                .params(verifyBy, reason, id)
                .update();
    }

    void decide(long id, String status, Filing filing, @Nullable LocalDate feedbackDue) {
        var column = status.equals("filed") ? "case_reference" : "decision_reason";
        jdbc.sql("update handover set status = ?, decided_on = ?, feedback_due = ?, " + column + " = ? where id = ?")
                .params(status, filing.on(), feedbackDue, filing.text(), id)
                .update();
    }

    void postponeFeedback(long id, LocalDate until) {
        jdbc.sql("update handover set feedback_due = ? where id = ?")
                .params(until, id)
                .update();
    }

    void conclude(long id, CaseResult result) {
        jdbc.sql("update handover set status = 'concluded', disposition = ?, fine = ?, confiscated = ?,"
                        + " serious_list = ?, crime_transferred_on = ?, concluded_on = ? where id = ?")
                .params(
                        result.disposition(),
                        result.fine(),
                        result.confiscated(),
                        result.seriousList(),
                        result.crimeTransferredOn(),
                        result.concludedOn(),
                        id)
                .update();
    }

    void withdraw(long id, LocalDate on, String reason) {
        jdbc.sql("update handover set withdrawn_on = ?, withdrawal_reason = ? where id = ?")
                .params(on, reason, id)
                .update();
    }

    void feedBack(long id, LocalDate on) {
        jdbc.sql("update handover set fed_back_on = ? where id = ?")
                .params(on, id)
                .update();
    }
}
