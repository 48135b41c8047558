package spotcheck.rectification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Rows;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.party.Parties;

/** Counts the failing spot checks of a firm from the cases in the file. */
@Repository
public class FailureRecords {

    private static final Rows<Check> CHECKS = Rows.of(Check.class);

    private static final int YEARS = 2;

    private final JdbcClient jdbc;
    private final Parties parties;

    FailureRecords(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /**
     * The whole run of failing checks that ends with this failing case (SX23-7-4), and whether its last two lie within
     * two years (CQ23-78a); a check that found nothing wrong breaks the run.
     */
    public FailureRecord of(SpotCase failing) {
        var run = run(failing);
        var since = failing.openedOn().minusYears(YEARS);
        var withinTwoYears = run.size() == 1 || !run.get(1).isBefore(since);
        return new FailureRecord(run.size(), withinTwoYears);
    }

    private List<LocalDate> run(SpotCase failing) {
        return jdbc
                .sql("""
                        select number, opened_on, conclusion from spot_case
                        where sampled_party in (:parties) and conclusion is not null
                          and (opened_on < :openedOn or (opened_on = :openedOn and number <= :number))
                        order by opened_on desc, number desc
                        """)
                .param("parties", parties.sameFirm(failing.sampledParty()))
                .param("openedOn", failing.openedOn())
                .param("number", failing.number().value())
                .query(CHECKS)
                .list()
                .stream()
                .takeWhile(check -> check.conclusion() == Conclusion.UNQUALIFIED)
                .map(Check::openedOn)
                .toList();
    }

    private record Check(CaseNumber number, LocalDate openedOn, Conclusion conclusion) {}
}
