package spotcheck.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.Rows;
import spotcheck.publication.notice.Kind;

/** The publications as rows. */
@Repository
class PublicationRows {

    private static final Rows<PublicationRow> ROWS = Rows.of(PublicationRow.class);
    private static final Rows<Told> TOLD = Rows.of(Told.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PublicationRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long add(CaseNumber number, Draft draft, @Nullable Long corrects, String by, LocalDate on) {
        var key = new GeneratedKeyHolder();
        var notice = draft.notice();
        jdbc.sql("insert into publication (case_number, kind, status, conclusion, product, spec, batch, party,"
                        + " producer, content, corrects, reason, proposed_by, proposed_on)"
                        + " values (?, ?, 'proposed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        draft.kind().word(),
                        notice.conclusion() == null ? null : notice.conclusion().word(),
                        notice.product().product(),
                        notice.product().spec(),
                        notice.product().batch(),
                        notice.parties().party(),
                        notice.parties().producer(),
                        notice.content(),
                        corrects,
                        draft.correction().reason(),
                        by,
                        on)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    long addWithholding(CaseNumber number, Withholding withholding, String reason, String by, LocalDate on) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into publication (case_number, kind, status, withheld_for, provision, reason, proposed_by,"
                        + " proposed_on) values (?, 'publication', 'proposed', ?, ?, ?, ?, ?)")
                .params(number.value(), withholding.withheldFor().word(), withholding.provision(), reason, by, on)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    void save(Publication.Returned returned) {
        review(returned, "returned", returned.review());
    }

    void save(Publication.Approved approved) {
        review(approved, "approved", approved.review());
    }

    void save(Publication.Declined declined) {
        review(declined, "not-published", declined.review());
    }

    void save(Publication.Published published) {
        var release = published.release();
        update(
                published,
                "status = 'published', number = ?, published_on = ?, place = ?, credit_recorded_on = ?",
                release.number(),
                release.publishedOn(),
                release.place(),
                release.creditRecordedOn());
    }

    void addTold(long publication, List<Told> told) {
        batches.batchUpdate(
                "insert into publication_told (publication, recipient, name, told_on) values (?, ?, ?, ?)",
                told.stream()
                        .map(one -> new @Nullable Object[] {publication, one.recipient(), one.name(), one.toldOn()})
                        .toList());
    }

    /** @throws Refused if it is in another state */
    <T extends Publication> T in(Class<T> state, long id) {
        var publication = jdbc.sql("select * from publication where id = ?")
                .param(id)
                .query(ROWS)
                .single()
                .publication();
        return publication.as(state, "该公开事项");
    }

    List<PublicationRow> rows(CaseNumber number) {
        return jdbc.sql("select * from publication where case_number = ? order by id")
                .param(number.value())
                .query(ROWS)
                .list();
    }

    List<Told> told(long publication) {
        return jdbc.sql("select recipient, name, told_on from publication_told where publication = ? order by id")
                .param(publication)
                .query(TOLD)
                .list();
    }

    /** The newest publication of the result that is out; later ones must say that they correct it. */
    Optional<Publication.Published> published(CaseNumber number) {
        return rows(number).stream()
                .map(PublicationRow::publication)
                .filter(Publication.Published.class::isInstance)
                .map(Publication.Published.class::cast)
                .filter(publication -> publication.facts().kind() == Kind.PUBLICATION)
                .reduce((earlier, later) -> later);
    }

    private void review(Publication publication, String status, Publication.Review review) {
        update(
                publication,
                "status = ?, reviewed_by = ?, reviewed_on = ?",
                status,
                review.reviewedBy(),
                review.reviewedOn());
    }

    private void update(Publication publication, String assignments, @Nullable Object... values) {
        var update = jdbc.sql("update publication set " + assignments + " where id = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.param(publication.facts().id()).update();
    }
}
