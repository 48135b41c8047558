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
            "case_order: served_on is null or served_on >= issued_on",
            "case_order: state <> served or served_on is not null",
            "case_order: settled_on is not null = state in closed, withdrawn",
            "deputy: valid_until >= valid_from",
            "practice: approved_by is null or approved_by <> proposed_by",
            "practice: approved_by is null = decided_on is null",
            "practice: ended_on is null = ended_by is null",
            "publication: reviewed_by is null or reviewed_by <> proposed_by",
            "notification: received_on >= sent_on",
            "objection: received_on >= filed_on",
            "sample: base > 0",
            "sealed_unit: quantity > 0",
            "suspension: suspend_until > proposed_on");

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

    private static String plain(String clause) {
        return clause.toLowerCase(Locale.ROOT)
                .replaceAll("[\"'()]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
