package spotcheck.campaign.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which makers samples were taken lately, and by whose check. */
@Repository
class SampledFirms {

    private final JdbcClient jdbc;

    SampledFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In checks of an authority and of those above it, from a day on; the oldest first. */
    List<Sampled> since(LocalDate day, String organizer, List<String> above) {
        return jdbc.sql("""
            select r.credit_code, c.organizer, c.number, s.taken_on, p.name as product
            from sample s join spot_case c on c.number = s.case_number
              join product p on p.id = c.product
              join party m on m.id = coalesce(c.labelled_producer, c.sampled_party)
              join firm f on f.id = m.firm
              join firm r on r.id = coalesce(f.merged_into, f.id)
            where s.taken_on >= :day and c.organizer in (:levels) and r.credit_code is not null
            order by s.taken_on, c.number
            """)
                .param("day", day)
                .param(
                        "levels",
                        Stream.concat(Stream.of(organizer), above.stream()).toList())
                .query(Sampled.class)
                .list();
    }

    record Sampled(String creditCode, String organizer, String number, LocalDate takenOn, String product) {}
}
