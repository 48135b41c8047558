package spotcheck.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** The publications as rows. */
@Repository
class PublicationRows {

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(CaseNumber number, Draft draft, @Nullable Long corrects, String by, LocalDate on) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into publication (case_number, kind, status, conclusion, product, spec, batch, party,"
                        + " producer, content, corrects, reason, proposed_by, proposed_on)"
                        + " values (?, ?, 'proposed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        draft.kind(),
                        draft.conclusion(),
                        draft.product(),
                        draft.spec(),
                        draft.batch(),
                        draft.party(),
                        draft.producer(),
                        draft.content(),
                        corrects,
                        draft.correctionReason(),
                        by,
                        on)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    void decline(CaseNumber number, String reason, String by, LocalDate on) {
        jdbc.sql("insert into publication (case_number, kind, status, reason, proposed_by, proposed_on)"
                        + " values (?, 'publication', 'not-published', ?, ?, ?)")
                .params(number.value(), reason, by, on)
                .update();
    }

    void review(long id, String status, String by, LocalDate on) {
        jdbc.sql("update publication set status = ?, reviewed_by = ?, reviewed_on = ? where id = ?")
                .params(status, by, on, id)
                .update();
    }

    void publish(long id, String number, LocalDate on, String place, @Nullable LocalDate creditRecordedOn) {
        jdbc.sql("update publication set status = 'published', number = ?, published_on = ?, place = ?,"
                        + " credit_recorded_on = ? where id = ?")
                .params(number, on, place, creditRecordedOn, id)
                .update();
    }

    void addTold(long publication, Told told) {
        jdbc.sql("insert into publication_told (publication, recipient, name, told_on) values (?, ?, ?, ?)")
                .params(publication, told.recipient(), told.name(), told.toldOn())
                .update();
    }

    Publication get(long id) {
        return jdbc.sql("select * from publication where id = ?")
                .param(id)
                .query(Publication.class)
                .single();
    }

    List<Publication> of(CaseNumber number) {
        return jdbc.sql("select * from publication where case_number = ? order by id")
                .param(number.value())
                .query(Publication.class)
                .list();
    }

    List<Told> told(long publication) {
        return jdbc.sql("select recipient, name, told_on from publication_told where publication = ? order by id")
                .param(publication)
                .query(Told.class)
                .list();
    }

    /** The newest publication of the result that is out; later ones must say that they correct it. */
    Optional<Publication> published(CaseNumber number) {
        return of(number).stream()
                .filter(publication -> publication.kind().equals(Draft.PUBLICATION)
                        && publication.status().equals("published"))
                .reduce((earlier, later) -> later);
    }
}
