package spotcheck.casefile.secret;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.transaction.ReadOnce;

/** What the file already knows and forms show or fill in, by name; one query. */
@Repository
public class CaseFacts {

    /** What a laboratory may know of a blind sample. */
    private static final Set<String> BLIND = Set.of("product", "spec", "standard", "organizer", "laboratory");

    /** What a sampling body may know before it has drawn who samples. */
    private static final Set<String> UNDRAWN = Set.of("number", "product", "spec", "standard", "organizer", "body");

    private final ReadOnce<CaseNumber, Map<String, String>> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;
    private final BlindSamples blind;
    private final DrawnFirms drawn;

    CaseFacts(JdbcClient jdbc, BlindSamples blind, DrawnFirms drawn) {
        this.jdbc = jdbc;
        this.blind = blind;
        this.drawn = drawn;
    }

    /** What a laboratory is told: of a blind sample neither its origin nor what betrays it (NMG-35b). */
    public Map<String, String> forLaboratory(CaseNumber number) {
        var facts = of(number);
        blind.hidden(number).ifPresent(code -> {
            facts.keySet().retainAll(BLIND);
            facts.put("headline", "盲样 %s · %s".formatted(code, facts.get("product")));
        });
        return facts;
    }

    /** What all samplers of a body are told: nothing of the firm while it is secret (NMG-16-1, CQN-2-3j, SX23-5-3). */
    public Map<String, String> forSamplingBody(CaseNumber number) {
        var facts = of(number);
        if (drawn.isSecret(number)) {
            facts.keySet().retainAll(UNDRAWN);
            facts.put("headline", "%s · %s".formatted(number, facts.get("product")));
        }
        return facts;
    }

    /** {@return values by fact name, such as {@code party}, {@code producer}, {@code product}; facts that are not known are absent} */
    public Map<String, String> of(CaseNumber number) {
        return new LinkedHashMap<>(read.of(number));
    }

    private Map<String, String> read(CaseNumber number) {
        return number.planning().isEmpty() ? ofCase(number) : ofPlanning(number);
    }

    private Map<String, String> ofPlanning(CaseNumber number) {
        var facts = new LinkedHashMap<String, String>();
        jdbc.sql("select f.number, f.title, f.plan_year, o.name as organizer from planning_file f"
                        + " join authority o on o.code = f.organizer where f.number = ?")
                .param(number.value())
                .query()
                .singleRow()
                .forEach((column, value) -> put(facts, column, value));
        facts.put("headline", "%s · %s".formatted(number, facts.get("title")));
        return facts;
    }

    /** A case is opened with them, and they stay. */
    private Map<String, String> ofCase(CaseNumber number) {
        var facts = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select c.number, p.name as product, p.spec, p.batch, p.trademark, p.standard,
                          s.name as party, s.address, s.credit_code, s.contact, s.phone,
                          l.name as producer, f.name as platform, o.name as organizer, h.name as handler, b.name as body, i.name as laboratory
                        from spot_case c
                          join product p on p.id = c.product
                          join party s on s.id = c.sampled_party
                          left join party l on l.id = c.labelled_producer
                          left join party f on f.id = c.platform
                          join authority o on o.code = c.organizer
                          join authority h on h.code = c.handler
                          join institution b on b.id = c.sampling_body
                          join institution i on i.id = c.laboratory
                        where c.number = ?
                        """).param(number.value()).query().singleRow().forEach((column, value) -> put(facts, column, value));
        facts.put("headline", "%s · %s · %s".formatted(number, facts.get("product"), facts.get("party")));
        return facts;
    }

    private static void put(Map<String, String> facts, String column, Object value) {
        if (value != null) {
            facts.put(column.toLowerCase(Locale.ROOT), value.toString());
        }
    }
}
