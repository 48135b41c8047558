package spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database itself refuses, whatever a program says. The list is written out: a constraint that is gone, or says
 * something else, is noticed.
 */
class ConstraintsProcessTest extends StageTest {

    private static final List<String> REFUSED_OTHERWISE = List.of(
            "adopted_practice: approved_by is null or approved_by <> proposed_by",
            "adopted_practice: approved_by is null = decided_on is null",
            "adopted_practice: ended_on is null = ended_by is null",
            "body_suspension: last_day > decided_on",
            "evidence_file: withdrawn_by is null = withdrawn_at is null",
            "handover: confiscated >= 0",
            "handover: fine >= 0",
            "message_choice: days_before between 0 and 30",
            "notification: received_on >= sent_on",
            "notification: status <> served or received_on is not null and method is not null and proof is not null",
            "objection: received_on >= filed_on",
            "objection: status = open or outcome is not null",
            "production_halt: resumed_on is null or resumed_on >= halted_on",
            "production_halt: resumed_on is null or permanent_since is null",
            "publication: reviewed_by is null or reviewed_by <> proposed_by",
            "rectification_order: served_on is null or served_on >= issued_on",
            "rectification_order: settled_on is not null = state in closed, withdrawn",
            "rectification_order: state <> served or served_on is not null",
            "reinspection: outcome is null = concluded_on is null",
            "reinspection: round between 1 and 3",
            "reopening: decided_by is null or decided_by <> asked_by",
            "retest: fee_advanced >= 0",
            "retest: status = open or outcome is not null",
            "sample: base > 0",
            "sealed_unit: quantity > 0",
            "suspension_proposal: suspend_until > proposed_on");

    private static final List<String> ONCE = List.of(
            "act_log: seq",
            "entry: case_number seq",
            "firm: credit_code",
            "item_result: report position",
            "notification: case_number recipient",
            "objection: case_number recipient",
            "paper_file: verify_code",
            "reinspection: case_number round",
            "sampling_team: case_number attempt person",
            "sealed_unit: sample kind",
            "sealed_unit: sampling_body seal_folded");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDatabaseRefusesWhatCannotBe() {
        var kept = jdbc
                .sql("select t.table_name || ': ' || c.check_clause from information_schema.check_constraints c"
                        + " join information_schema.table_constraints t on t.constraint_name = c.constraint_name")
                .query(String.class)
                .list()
                .stream()
                .map(ConstraintsProcessTest::plain)
                .toList();
        assertThat(kept).containsAll(REFUSED_OTHERWISE);
    }

    @Test
    void theDatabaseRefusesASecond() {
        assertThat(jdbc.sql("select lower(table_name || ': ' || listagg(column_name, ' ') within group (order by"
                                + " ordinal_position)) from information_schema.index_columns where is_unique"
                                + " group by table_name, index_name")
                        .query(String.class)
                        .list())
                .containsAll(ONCE);
    }

    private static String plain(String clause) {
        return clause.toLowerCase(Locale.ROOT)
                .replaceAll("[\"']", "")
                .replaceAll("[()\\s]+", " ")
                .replaceAll("cast (\\d+) as \\w+( \\d+)?", "$1")
                .strip();
    }
}
