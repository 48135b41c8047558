package spotcheck.registry.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leave, ties, past employers and trainings of officers. */
@Repository
public class OfficerRecords {

    private static final RowMapper<OfficerRecord> ROWS = (row, number) -> new OfficerRecord(
            row.getString("person"),
            OfficerRecord.Kind.of(row.getString("kind")),
            row.getString("subject"),
            row.getObject("holds_from", LocalDate.class),
            row.getObject("holds_until", LocalDate.class),
            row.getString("facts"));

    private final JdbcClient jdbc;

    OfficerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(OfficerRecord record, String by, LocalDate on) {
        jdbc.sql("insert into officer_record (person, kind, subject, holds_from, holds_until, facts, recorded_by,"
                        + " recorded_on) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        record.person(),
                        record.kind().word(),
                        record.subject(),
                        record.holdsFrom(),
                        record.holdsUntil(),
                        record.facts(),
                        by,
                        on))
                .update();
    }

    /** Of these people, in the order in which they were made. */
    public List<OfficerRecord> of(Collection<String> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("select * from officer_record where person in (:people) order by id")
                        .param("people", people)
                        .query(ROWS)
                        .list();
    }
}
