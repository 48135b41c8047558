package spotcheck.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;

/** The table {@code retest}. */
@Repository
class RetestRows {

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

    /** The retest that this applicant has open. */
    Retest open(CaseNumber number, Recipient applicant) {
        return of(number).stream()
                .filter(retest -> retest.isOpen() && retest.recipient().equals(applicant.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No open retest of " + applicant + " in " + number));
    }

    List<Retest> of(CaseNumber number) {
        return jdbc.sql("select * from retest where case_number = ? order by id")
                .param(number.value())
                .query(Retest.class)
                .list();
    }

    void set(Retest retest, Map<String, ?> values) {
        Updates.set(jdbc, "retest", retest.id(), values);
    }
}
