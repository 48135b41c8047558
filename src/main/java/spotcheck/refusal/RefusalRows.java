package spotcheck.refusal;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The refusals as rows. */
@Repository
class RefusalRows {

    private final JdbcClient jdbc;

    RefusalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(CaseNumber number) {
        jdbc.sql("insert into refusal (case_number, status) values (?, 'open')")
                .param(number.value())
                .update();
    }

    List<Refusal> of(CaseNumber number) {
        return jdbc.sql("select * from refusal where case_number = ? order by id")
                .param(number.value())
                .query(Refusal.class)
                .list();
    }

    void warn(CaseNumber number, Warning warning) {
        update(number, "warned_at = ?, warned_person = ?", warning.at(), warning.person());
    }

    void prove(CaseNumber number, Proof proof) {
        update(
                number,
                "refused_on = ?, facts = ?, proofs = ?, witness = ?",
                proof.refusedOn(),
                proof.facts(),
                String.join(" ", proof.kinds()),
                proof.witness());
    }

    void find(CaseNumber number, String conduct, String findingNumber) {
        update(number, "conduct = ?, finding_number = ?", conduct, findingNumber);
    }

    void report(CaseNumber number, LocalDateTime organizerToldAt, LocalDateTime countyToldAt) {
        update(number, "organizer_told_at = ?, county_told_at = ?", organizerToldAt, countyToldAt);
    }

    void review(CaseNumber number, String review) {
        update(number, "review = ?", review);
    }

    void deal(CaseNumber number, LocalHandling handling) {
        update(number, "local_opinion = ?, summary_sent_on = ?", handling.opinion(), handling.summarySentOn());
    }

    void close(CaseNumber number, String status) {
        update(number, "status = ?", status);
    }

    private void update(CaseNumber number, String assignments, @Nullable Object... values) {
        var statement = jdbc.sql("update refusal set " + assignments + " where status = 'open' and case_number = ?");
        for (var value : values) {
            statement = statement.param(value);
        }
        if (statement.param(number.value()).update() != 1) {
            throw new IllegalStateException("No open refusal in " + number);
        }
    }
}
