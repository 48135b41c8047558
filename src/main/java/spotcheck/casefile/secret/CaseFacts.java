package spotcheck.casefile.secret;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.registry.Product;
import spotcheck.registry.Products;
import spotcheck.registry.party.Parties;
import spotcheck.registry.party.Party;
import spotcheck.transaction.ReadOnce;

/** What the file already knows and forms show or fill in, by name. */
@Repository
public class CaseFacts {

    /** What a laboratory may know of a blind sample. */
    private static final Set<String> BLIND = Set.of("product", "spec", "standard", "organizer", "laboratory");

    /** What a sampling body may know before it has drawn who samples. */
    private static final Set<String> UNDRAWN = Set.of("number", "product", "spec", "standard", "organizer", "body");

    private final ReadOnce<CaseNumber, Map<String, String>> plans = new ReadOnce<>(this::ofPlanning);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Parties parties;
    private final Products products;
    private final BlindSamples blind;
    private final DrawnFirms drawn;

    CaseFacts(JdbcClient jdbc, Cases cases, Parties parties, Products products, BlindSamples blind, DrawnFirms drawn) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.parties = parties;
        this.products = products;
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
        return number.planning().isEmpty() ? ofCase(number) : new LinkedHashMap<>(plans.of(number));
    }

    private Map<String, String> ofPlanning(CaseNumber number) {
        var facts = new LinkedHashMap<String, String>();
        jdbc.sql("select f.number, f.title, f.plan_year, o.name as organizer from planning_file f"
                        + " join authority o on o.code = f.organizer where f.number = ?")
                .param(number.value())
                .query()
                .singleRow()
                .forEach((column, value) -> put(facts, column.toLowerCase(Locale.ROOT), String.valueOf(value)));
        facts.put("headline", "%s · %s".formatted(number, facts.get("title")));
        return facts;
    }

    /** A case is opened with them, and they stay. */
    private Map<String, String> ofCase(CaseNumber number) {
        var spotCase = cases.get(number);
        var facts = new LinkedHashMap<String, String>();
        facts.put("number", number.value());
        put(facts, products.get(spotCase.product()));
        put(facts, parties.get(spotCase.sampledParty()));
        put(facts, "producer", nameOf(spotCase.labelledProducer()));
        put(facts, "platform", nameOf(spotCase.platform()));
        var bodies = cases.bodies(number);
        put(facts, "organizer", bodies.get(spotCase.organizer()));
        put(facts, "handler", bodies.get(spotCase.handler()));
        put(facts, "body", bodies.get(spotCase.samplingBody()));
        put(facts, "laboratory", bodies.get(spotCase.laboratory()));
        facts.put("headline", "%s · %s · %s".formatted(number, facts.get("product"), facts.get("party")));
        return facts;
    }

    private @Nullable String nameOf(@Nullable Long party) {
        return party == null ? null : parties.get(party).name();
    }

    private static void put(Map<String, String> facts, Product product) {
        put(facts, "product", product.name());
        put(facts, "spec", product.spec());
        put(facts, "batch", product.batch());
        put(facts, "trademark", product.trademark());
        put(facts, "standard", product.standard());
    }

    private static void put(Map<String, String> facts, Party party) {
        put(facts, "party", party.name());
        put(facts, "address", party.address());
        put(facts, "credit_code", party.creditCode());
        put(facts, "contact", party.contact());
        put(facts, "phone", party.phone());
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
