package spotcheck.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;

/** The refusals as rows. */
@Repository
class RefusalRows {

    private static final Rows<RefusalRow> ROWS = Rows.of(RefusalRow.class);

    private final JdbcClient jdbc;

    RefusalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(CaseNumber number) {
        jdbc.sql("insert into refusal (case_number, status) values (?, 'open')")
                .param(number.value())
                .update();
    }

    /**
     * The newest refusal of a case.
     *
     * @throws Refused if it is in another state
     */
    <T extends Refusal> T in(Class<T> state, CaseNumber number) {
        var refusal = rows(number).stream()
                .reduce((earlier, later) -> later)
                .map(RefusalRow::refusal)
                .orElseThrow(() -> new IllegalStateException("No refusal in " + number));
        return refusal.as(state, "本案的拒检");
    }

    List<RefusalRow> rows(CaseNumber number) {
        return jdbc.sql("select * from refusal where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    void save(Refusal.Warned warned) {
        var warning = warned.warning();
        update(warned, "warned_at = ?, warned_person = ?", warning.warnedAt(), warning.warnedPerson());
    }

    /** What was found and reported on the ground of an earlier proof no longer holds. */
    void save(Refusal.Proven proven) {
        var proof = proven.proof();
        update(
                proven,
                "refused_on = ?, facts = ?, proofs = ?, witness = ?, conduct = null, finding_number = null,"
                        + " organizer_told_at = null, county_told_at = null, review = null",
                proof.refusedOn(),
                proof.facts(),
                proof.proofs().words(),
                proof.witness());
    }

    void save(Refusal.Found found) {
        var finding = found.finding();
        update(found, "conduct = ?, finding_number = ?", finding.conduct(), finding.findingNumber());
    }

    void save(Refusal.Reported reported) {
        var told = reported.told();
        update(reported, "organizer_told_at = ?, county_told_at = ?", told.organizerToldAt(), told.countyToldAt());
    }

    void save(Refusal.Confirmed confirmed) {
        update(confirmed, "review = ?", Review.CONFIRMED.word());
    }

    void save(Refusal.MoreProofWanted wanted) {
        update(wanted, "review = ?", Review.MORE_PROOF.word());
    }

    void save(Refusal.HandedOver handedOver) {
        var summary = handedOver.summary();
        update(
                handedOver,
                "status = 'handed-over', local_opinion = ?, summary_sent_on = ?",
                summary.localOpinion(),
                summary.summarySentOn());
    }

    void save(Refusal.Withdrawn withdrawn) {
        var review = withdrawn.review();
        update(withdrawn, "status = 'withdrawn', review = ?", review == null ? null : review.word());
    }

    private void update(Refusal refusal, String assignments, @Nullable Object... values) {
        var update = jdbc.sql("update refusal set " + assignments + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(refusal.facts().id()).update();
    }
}
