package spotcheck;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CaseState;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Purpose;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Product;
import spotcheck.registry.Products;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.registry.party.Parties;
import spotcheck.registry.party.Party;
import spotcheck.regulation.Regime;

/** Cases of the demo world, put into the file directly. */
@TestComponent
public class CaseFixture {

    private static final Map<String, Region> REGIONS = Map.of(
            "nmg-trial", new Region("150100", "150102", "nm"),
            "cq-2020", new Region("500000", "500103", "cq"),
            "cq-2021", new Region("500000", "500103", "cq"),
            "cq-2023", new Region("500000", "500103", "cq"),
            "sx-2023", new Region("140500", "140502", "sx"),
            "national-2020", new Region("140500", "140502", "sx"));

    private final AtomicInteger running = new AtomicInteger();
    private final Cases cases;
    private final Parties parties;
    private final Products products;
    private final JdbcClient jdbc;

    CaseFixture(Cases cases, Parties parties, Products products, JdbcClient jdbc) {
        this.cases = cases;
        this.parties = parties;
        this.products = products;
        this.jdbc = jdbc;
    }

    /**
     * A case of a product whose maker is the sampled party itself, unless it was bought from a seller or online. It has been
     * sampled, so that the firm is no secret; a story that starts the sampling is before that.
     */
    @Transactional
    public CaseNumber open(String regime, String channel) {
        var region = REGIONS.get(regime);
        var number = CaseNumber.of(region.organizer, 2026, 90000 + running.incrementAndGet());
        cases.add(new SpotCase(
                number,
                new Regime(regime),
                region.organizer,
                region.county,
                CheckLevel.MUNICIPAL,
                Purpose.ORDINARY,
                Channel.of(channel),
                products.add(new Product(null, "铜芯电缆", "电线电缆", "山城", "BV 2.5", "2026-01", "GB/T 5023", null, null)),
                parties.register(party("某五金经营部" + number, region.county)),
                channel.equals("producer") ? null : parties.register(party("某线缆厂" + number, "510100")),
                channel.equals("online") ? parties.register(party("某平台公司" + number, "330100")) : null,
                region.prefix + "-body",
                region.prefix + "-lab1",
                null,
                StageTest.TODAY,
                region.prefix + "-organizer",
                "inspection",
                null,
                new CaseState.Open()));
        return number;
    }

    /** Lets another authority organize the check. */
    public void organizedBy(CaseNumber number, String authority) {
        jdbc.sql("update spot_case set organizer = ? where number = ?")
                .params(authority, number.value())
                .update();
    }

    /** Lets another authority handle the result. */
    public void handledBy(CaseNumber number, String authority) {
        jdbc.sql("update spot_case set handler = ? where number = ?")
                .params(authority, number.value())
                .update();
    }

    /** Moves the maker of the product to another county. */
    public void producerIn(CaseNumber number, String region) {
        jdbc.sql("update party set region = ? where id = (select labelled_producer from spot_case where number = ?)")
                .params(region, number.value())
                .update();
    }

    /** Moves the sampled party to another county. */
    public void partyIn(CaseNumber number, String region) {
        jdbc.sql("update party set region = ? where id = (select sampled_party from spot_case where number = ?)")
                .params(region, number.value())
                .update();
    }

    /** Changes what the check is for. */
    public void checkedFor(CaseNumber number, String purpose) {
        jdbc.sql("update spot_case set purpose = ? where number = ?")
                .params(purpose, number.value())
                .update();
    }

    /** Lets a case concern the party of an earlier one. */
    public void sameParty(CaseNumber earlier, CaseNumber number) {
        jdbc.sql("update spot_case set sampled_party = (select sampled_party from spot_case where number = ?)"
                        + " where number = ?")
                .params(earlier.value(), number.value())
                .update();
    }

    private static Party party(String name, String region) {
        return new Party(null, name, null, region, "某路1号", "张三", "13800000000");
    }

    private record Region(String organizer, String county, String prefix) {}
}
