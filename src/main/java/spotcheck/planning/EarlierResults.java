package spotcheck.planning;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.registry.authority.Authorities;

/** What checks of the own area found in the last two years, for whoever plans the next ones. */
@Repository
class EarlierResults {

    private final JdbcClient jdbc;
    private final Authorities authorities;

    EarlierResults(JdbcClient jdbc, Authorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    /** A product a line, those that failed most first; blank if nothing was checked. */
    String inWords(String organizer, LocalDate today) {
        return jdbc
                .sql("""
                    select p.name as product, count(*) as checked,
                      sum(case when c.conclusion is null then 0 else 1 end) as concluded,
                      sum(case when c.conclusion = 'unqualified' then 1 else 0 end) as failed
                    from spot_case c join product p on p.id = c.product
                    where c.organizer in (:organizers) and c.opened_on > :since
                    group by p.name order by failed desc, checked desc, product
                    fetch first 60 rows only
                    """)
                .param("organizers", authorities.atOrBelow(organizer))
                .param("since", today.minusYears(2))
                .query(Result.class)
                .list()
                .stream()
                .map(Result::inWords)
                .collect(Collectors.joining("\n"));
    }

    record Result(String product, long checked, long concluded, long failed) {

        String inWords() {
            return "%s：抽查%d批次，已出结论%d，不合格%d".formatted(product, checked, concluded, failed);
        }
    }
}
