package spotcheck.audit.review;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Marks;
import spotcheck.casefile.CaseNumber;

/** Which entries of a case deviate, by the same words as the search and the list. */
@Component
class Deviations {

    private final JdbcClient jdbc;

    Deviations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Integer> of(CaseNumber number) {
        return new TreeSet<>(jdbc.sql("select e.seq from entry e where e.case_number = ? and " + Marks.DEVIATES)
                .param(number.value())
                .query(Integer.class)
                .list());
    }
}
