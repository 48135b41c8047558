package spotcheck.casefile.secret;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.LegalBasis;

/**
 * Which firm was drawn is secret until the firm is shown the notice of the check, or gets it by post after a purchase
 * online; a case that never came so far is open to its readers once sampling has ended.
 */
@LegalBasis(
        value = {"NMG-16-1", "CQN-2-3j", "SX23-5-3"},
        label = "向被抽样对象出示或者寄送抽查通知书之前，只有组织部门及其上级、抽中的抽样人员和审计人员知道抽查对象")
@Repository
public class DrawnFirms {

    private static final List<String> SAMPLING = List.of("spotCheck", "sampling", "onlineSampling");

    private static final String NOTICE = "spot-check-notice";

    /** On a case {@code c}: the firm knows of the check, so that others may. */
    public static final String TOLD = "(c.closed_on is not null or c.stage not in ('" + String.join("', '", SAMPLING)
            + "') or exists (select 1"
            + " from paper n where n.case_number = c.number and n.kind = '" + NOTICE + "'"
            + " and n.served_on is not null))";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Papers papers;

    DrawnFirms(JdbcClient jdbc, Cases cases, Papers papers) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.papers = papers;
    }

    /** Whether anybody was told is asked only while it may be open. */
    public boolean isSecret(CaseNumber number) {
        return cases.find(number)
                .filter(one -> !one.isClosed() && SAMPLING.contains(one.stage()) && !papers.wasServed(number, NOTICE))
                .isPresent();
    }

    /** Those who were drawn to sample in the case; nobody before the draw. */
    public Set<String> samplers(CaseNumber number) {
        return jdbc.sql("""
                        select t.person from sampling_team t where t.case_number = :number
                          and t.attempt = (select max(l.attempt) from sampling_team l where l.case_number = :number)
                        """).param("number", number.value()).query(String.class).set();
    }
}
