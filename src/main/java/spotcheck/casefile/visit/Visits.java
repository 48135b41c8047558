package spotcheck.casefile.visit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Rows;

/** Which cases came from which scheme, and which of them are one visit. */
@Repository
public class Visits {

    private static final RowMapper<Visit> ROWS = Rows.of(Visit.class);

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Visit visit) {
        jdbc.sql("insert into visit_case (case_number, campaign, firm, product) values (?, ?, ?, ?)")
                .params(visit.caseNumber().value(), visit.campaign().value(), visit.firm(), visit.product())
                .update();
    }

    /** The visit of a case; empty for one that was opened alone. */
    public Optional<Visit> of(CaseNumber number) {
        return jdbc.sql("select * from visit_case where case_number = ?")
                .param(number.value())
                .query(ROWS)
                .optional();
    }

    /** All that was opened from a scheme, in its order. */
    public List<Visit> from(CaseNumber campaign) {
        return jdbc.sql("select * from visit_case where campaign = ? order by case_number")
                .param(campaign.value())
                .query(ROWS)
                .list();
    }

    /** The other cases of the same visit, in their order. */
    public List<CaseNumber> others(CaseNumber number) {
        return jdbc
                .sql("select o.case_number from visit_case m join visit_case o on o.campaign = m.campaign"
                        + " and o.firm = m.firm and o.case_number <> m.case_number where m.case_number = ?"
                        + " order by o.case_number")
                .param(number.value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }
}
