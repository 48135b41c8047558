package spotcheck.casefile.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.Deadline;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.transaction.ReadOnce;

/** The table {@code deadline}; those of a case are read once in a transaction that changes none. */
@Repository
class DeadlineRows {

    private static final RowMapper<CaseDeadline> ROWS = Rows.of(DeadlineRow.class, DeadlineRow::deadline);
    private static final RowMapper<CaseDeadline.Open> OPEN = Rows.of(DeadlineRow.class, DeadlineRow::open);

    private final ReadOnce<CaseNumber, List<CaseDeadline>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    DeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseDeadline> of(CaseNumber number) {
        return read.of(number);
    }

    private List<CaseDeadline> read(CaseNumber number) {
        return jdbc.sql("select * from deadline where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    /** Those that run, of all cases. */
    List<CaseDeadline.Open> running() {
        return jdbc.sql("select * from deadline where status = 'open' order by due_date, id")
                .query(OPEN)
                .list();
    }

    void settle(CaseNumber number, String period, String subject, String status, LocalDate on) {
        read.changed();
        jdbc.sql("update deadline set status = ?, settled_on = ? where case_number = ? and period = ?"
                        + " and subject = ? and status in ('open', 'suspended')")
                .params(status, on, number.value(), period, subject)
                .update();
    }

    /** It stops running at the end of that day. */
    CaseDeadline.Suspended suspend(CaseDeadline.Open running, LocalDate on) {
        read.changed();
        jdbc.sql("update deadline set status = 'suspended', suspended_on = ? where id = ?")
                .params(on, running.id())
                .update();
        return new CaseDeadline.Suspended(running.facts(), on);
    }

    /** It runs to another day from now on. */
    CaseDeadline.Open run(CaseDeadline.Pending pending, String startEvent, Deadline counted, String explanation) {
        read.changed();
        jdbc.sql("""
                        update deadline set start_event = ?, start_date = ?, amount = ?, unit = ?, raw_date = ?, due_date = ?,
                          provisional = ?, explanation = ?, status = 'open', suspended_on = null where id = ?
                        """)
                .params(
                        startEvent,
                        counted.start(),
                        counted.period().amount(),
                        counted.period().unit().code(),
                        counted.rawDate(),
                        counted.dueDate(),
                        counted.provisional(),
                        explanation,
                        pending.id())
                .update();
        return new CaseDeadline.Open(pending.facts().counted(startEvent, counted, explanation));
    }

    CaseDeadline.Open store(
            AuthorityFile file,
            PeriodKind kind,
            String subject,
            StatutoryPeriod.Fixed fixed,
            Deadline deadline,
            String explanation) {
        read.changed();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into deadline (case_number, period, subject, start_event, start_date, amount, unit,
                          raw_date, due_date, provisional, explanation, status, legal_basis)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
                        """)
                .params(
                        file.number().value(),
                        kind.code(),
                        subject,
                        fixed.from(),
                        deadline.start(),
                        fixed.period().amount(),
                        fixed.period().unit().code(),
                        deadline.rawDate(),
                        deadline.dueDate(),
                        deadline.provisional(),
                        explanation,
                        fixed.legalBasis().toString())
                .update(key, "id");
        return new CaseDeadline.Open(new DeadlineFacts(
                Objects.requireNonNull(key.getKeyAs(Long.class)),
                file.number(),
                kind,
                subject,
                fixed.from(),
                deadline,
                explanation,
                fixed.legalBasis()));
    }
}
