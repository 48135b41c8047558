package spotcheck.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.AuthorityEnrolled;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.body.BodyEnrolled;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.catalogue.CatalogueProduct;
import spotcheck.registry.catalogue.Control;
import spotcheck.registry.catalogue.ProductCatalogue;
import spotcheck.registry.catalogue.Risk;
import spotcheck.registry.party.FirmCards;

/** The registers of a world for trials: catalogue, authorities of counties, bodies, firms. What is there already stays. */
@Component
@Profile({"demo", "test"})
public class TrialRegisters {

    public static final String CITY = "500000";
    private static final String BY = "cq-organizer";

    private final ProductCatalogue catalogue;
    private final Authorities authorities;
    private final Institutions institutions;
    private final Divisions divisions;
    private final FirmCards firms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrialRegisters(
            ProductCatalogue catalogue,
            Authorities authorities,
            Institutions institutions,
            Divisions divisions,
            FirmCards firms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.authorities = authorities;
        this.institutions = institutions;
        this.divisions = divisions;
        this.firms = firms;
        this.events = events;
        this.clock = clock;
    }

    /** @return the names of the products that can be planned */
    @Transactional
    public List<String> make(TrialSize size) {
        var counties = divisions.all().stream()
                .filter(division -> division.code().startsWith("50") && divisions.isCounty(division))
                .toList();
        counties.stream().limit(size.authorities()).forEach(this::enrol);
        IntStream.rangeClosed(1, size.bodies()).forEach(this::body);
        firms.addNew(
                TrialFirms.of(
                        size.firms(), counties.stream().map(Division::code).toList()),
                today());
        return products(size.products());
    }

    private void enrol(Division county) {
        if (authorities.find(county.code()).isEmpty()) {
            var added = new Authority(county.code(), county.name() + "市场监督管理局", county.code(), "county", CITY);
            authorities.add(added);
            events.publishEvent(new AuthorityEnrolled(added));
        }
    }

    private void body(int place) {
        var id = "trial-" + place;
        if (institutions.find(id).isEmpty()) {
            var kind = place % 2 == 0 ? "laboratory" : "sampling";
            var added = new Institution(
                    id,
                    "试用" + (place % 2 == 0 ? "检验机构" : "抽样机构") + place,
                    kind,
                    "50",
                    place % 2 == 0 ? "T" + place : null);
            institutions.add(added);
            events.publishEvent(new BodyEnrolled(added));
        }
    }

    /** The next version of the city's catalogue, with as many kinds more as are lacking. */
    private List<String> products(int count) {
        var known = catalogue
                .inForce(CITY)
                .map(catalogue::products)
                .orElse(List.of())
                .size();
        if (known < count) {
            var version = catalogue.begin(CITY, today(), BY, "试用数据");
            catalogue.put(
                    version,
                    IntStream.rangeClosed(known + 1, count)
                            .mapToObj(TrialRegisters::product)
                            .toList());
        }
        return catalogue.products(catalogue.inForce(CITY).orElseThrow()).stream()
                .map(CatalogueProduct::name)
                .limit(count)
                .toList();
    }

    private static CatalogueProduct product(int place) {
        return new CatalogueProduct(
                "TR-%03d".formatted(place), "试用产品" + place, "试用类别" + place % 20, Risk.MEDIUM, Control.NONE);
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
