package spotcheck.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.registry.party.Parties;
import spotcheck.transaction.ReadOnce;

/** The teams as rows; a case that is sampled again has several, of which the last counts. */
@Repository
class TeamRows {

    private final ReadOnce<CaseNumber, Set<String>> out = new ReadOnce<>(this::readOut);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Parties parties;

    TeamRows(JdbcClient jdbc, JdbcTemplate batches, Parties parties) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.parties = parties;
    }

    void add(CaseNumber number, List<String> team, LocalDate on) {
        int attempt = attempts(number) + 1;
        batches.batchUpdate(
                "insert into sampling_team (case_number, attempt, person, assigned_on) values (?, ?, ?, ?)",
                team.stream()
                        .map(person -> new Object[] {number.value(), attempt, person, on})
                        .toList());
    }

    List<String> latest(CaseNumber number) {
        return jdbc.sql("select person from sampling_team where case_number = :number and attempt ="
                        + " (select max(attempt) from sampling_team where case_number = :number) order by person")
                .param("number", number.value())
                .query(String.class)
                .list();
    }

    void dropOut(CaseNumber number, List<String> persons, String reason, LocalDate on) {
        out.changed();
        persons.forEach(
                person -> jdbc.sql("insert into sampler_out (case_number, person, reason, told_on) values (?, ?, ?, ?)")
                        .params(number.value(), person, reason, on)
                        .update());
    }

    Set<String> droppedOut(CaseNumber number) {
        return out.of(number);
    }

    private Set<String> readOut(CaseNumber number) {
        return jdbc.sql("select person from sampler_out where case_number = ?")
                .param(number.value())
                .query(String.class)
                .set();
    }

    /** Who has sampled at the party in other cases. */
    Set<String> visitorsOf(long party, CaseNumber apartFrom) {
        return jdbc.sql("""
                        select t.person from sampling_team t join spot_case c on c.number = t.case_number
                        where c.sampled_party in (:parties) and c.number <> :number
                        """)
                .param("parties", parties.sameFirm(party))
                .param("number", apartFrom.value())
                .query(String.class)
                .set();
    }

    private int attempts(CaseNumber number) {
        return jdbc.sql("select coalesce(max(attempt), 0) from sampling_team where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }
}
