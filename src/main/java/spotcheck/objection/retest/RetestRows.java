package spotcheck.objection.retest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.notification.Recipient;

/** The table {@code retest}. */
@Repository
public class RetestRows {

    private static final Rows<RetestRow> ROWS = Rows.of(RetestRow.class);

    private final JdbcClient jdbc;

    RetestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two parties that claim the one reserve sample at the same moment, the second waits here for the first. */
    void lockCase(CaseNumber number) {
        jdbc.sql("select number from spot_case where number = ? for update")
                .param(number.value())
                .query(String.class)
                .single();
    }

    void begin(CaseNumber number, Recipient applicant, LocalDate on) {
        jdbc.sql("insert into retest (case_number, recipient, status, opened_on, given_up)"
                        + " values (?, ?, 'open', ?, false)")
                .params(number.value(), applicant.word(), on)
                .update();
    }

    /** @throws Refused if the applicant's open retest is in another state */
    <T extends Retest.Open> T in(Class<T> state, CaseNumber number, Recipient applicant) {
        var retest = open(number, applicant);
        return retest.as(state, applicant.title() + "申请的复检");
    }

    public List<Retest> of(CaseNumber number) {
        return rows(number).stream().map(RetestRow::retest).toList();
    }

    /** What the file of the case shows. */
    public List<? extends Record> inFile(CaseNumber number) {
        return rows(number);
    }

    private List<RetestRow> rows(CaseNumber number) {
        return jdbc.sql("select * from retest where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    void save(Retest.Notified notified) {
        var notice = notified.notice();
        update(
                notified,
                "notice_received_on = ?, formalities_end = ?",
                notice.noticeReceivedOn(),
                notice.formalitiesEnd());
    }

    void save(Retest.Ready ready) {
        var formalities = ready.formalities();
        update(
                ready,
                "formalities_done_on = ?, fee_advanced = ?",
                formalities.formalitiesDoneOn(),
                formalities.feeAdvanced());
    }

    void save(Retest.Assigned assigned) {
        update(assigned, "laboratory = ?", assigned.laboratory());
    }

    void save(Retest.Reported reported) {
        update(reported, "conclusion = ?", reported.conclusion().word());
    }

    void save(Retest.Settled settled) {
        update(settled, "fee_payer = ?", settled.feePayer());
    }

    void save(Retest.Ended ended) {
        update(ended, "ended_for = ?", String.join(" ", ended.causes()));
    }

    void save(Retest.Concluded concluded) {
        var ending = concluded.ending();
        update(
                concluded,
                "status = 'concluded', given_up = ?, outcome = ?, concluded_on = ?",
                concluded.givenUp(),
                ending.outcome(),
                ending.concludedOn());
    }

    private Retest.Open open(CaseNumber number, Recipient applicant) {
        return of(number).stream()
                .filter(retest -> retest.facts().applicant() == applicant)
                .filter(Retest.Open.class::isInstance)
                .map(Retest.Open.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No open retest of " + applicant + " in " + number));
    }

    private void update(Retest retest, String assignments, @Nullable Object... values) {
        var update = jdbc.sql("update retest set " + assignments + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(retest.facts().id()).update();
    }
}
