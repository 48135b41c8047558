package spotcheck.sampling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.custody.Custody;

/** Whether the same product was sampled before: same maker, standard, trademark and specification (CQ23-24f, NMG-8a). */
@Service
public class EarlierChecks {

    private final JdbcClient jdbc;
    private final Custody custody;
    private final Clock clock;

    EarlierChecks(JdbcClient jdbc, Custody custody, Clock clock) {
        this.jdbc = jdbc;
        this.custody = custody;
        this.clock = clock;
    }

    /** The check that weighs most: one proven by the party, else one in our own files, else what the party says. */
    public EarlierCheck weightiest(SpotCase spotCase, EarlierCheck claimed) {
        return claimed.isProvenSuperior() || !wasSampledByUs(spotCase)
                ? claimed
                : new EarlierCheck(EarlierCheck.SAME_AUTHORITY, true, false);
    }

    private boolean wasSampledByUs(SpotCase spotCase) {
        var today = ChinaTime.today(clock);
        return casesOfSameProduct(spotCase).stream()
                .map(CaseNumber::new)
                .flatMap(number -> custody.of(number).stream())
                .anyMatch(sample -> EarlierCheck.isWithinSixMonths(sample.takenOn(), today));
    }

    private List<String> casesOfSameProduct(SpotCase spotCase) {
        return jdbc.sql("""
                        select c.number from spot_case c
                          join product p on p.id = c.product
                          join product mine on mine.id = :product
                        where c.organizer = :organizer and c.number <> :number and c.opened_on > :since
                          and coalesce(c.labelled_producer, c.sampled_party) = :maker
                          and p.name = mine.name
                          and coalesce(p.standard, '') = coalesce(mine.standard, '')
                          and coalesce(p.trademark, '') = coalesce(mine.trademark, '')
                          and coalesce(p.spec, '') = coalesce(mine.spec, '')
                        """)
                .param("product", spotCase.product())
                .param("organizer", spotCase.organizer())
                .param("number", spotCase.number().value())
                .param("since", aYearAgo())
                .param("maker", maker(spotCase))
                .query(String.class)
                .list();
    }

    /** Keeps the query small; a case opened earlier was sampled more than six months ago. */
    private LocalDate aYearAgo() {
        return ChinaTime.today(clock).minusYears(1);
    }

    private static long maker(SpotCase spotCase) {
        return spotCase.labelledProducer() == null ? spotCase.sampledParty() : spotCase.labelledProducer();
    }
}
