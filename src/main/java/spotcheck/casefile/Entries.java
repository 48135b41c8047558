package spotcheck.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** The facts of all cases; only added to, never changed. */
@Repository
@LegalBasis(value = "SX23-5-8", label = "案卷记录：只增不改，载明何时、何人、何事、依据")
public class Entries {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Cases cases;
    private final Regimes regimes;

    Entries(JdbcClient jdbc, Clock clock, CurrentActor actor, ObjectMapper json, Cases cases, Regimes regimes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
        this.json = json;
        this.cases = cases;
        this.regimes = regimes;
    }

    /**
     * Adds a fact, by the current actor, now.
     *
     * @param details values by Chinese label, in the order in which they are read
     * @param cited rules that the act carries out in any regime; the entry keeps those of the case's regime
     */
    public void add(CaseNumber number, String kind, String title, Map<String, ?> details, RuleIds cited) {
        var basis = regimes.applicable(cited, cases.get(number).regimeOfCase());
        jdbc.sql("""
                        insert into entry (case_number, at, actor, kind, title, details, legal_basis)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(number.value(), now(), actor.id(), kind, title, write(details), basis.toString())
                .update();
    }

    public List<Entry> of(CaseNumber number) {
        return jdbc.sql("select * from entry where case_number = ? order by id")
                .param(number.value())
                .query(Entry.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
