package spotcheck.sampling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.SpotCase;
import spotcheck.draw.Ground;
import spotcheck.registry.Product;
import spotcheck.registry.Products;
import spotcheck.registry.party.Parties;
import spotcheck.registry.party.Party;
import spotcheck.registry.person.OfficerRecord;
import spotcheck.registry.person.OfficerRecord.Kind;
import spotcheck.registry.person.OfficerRecords;
import spotcheck.regulation.LegalBasis;

/** What the register knows against somebody sampling in a case: leave, a declared tie, a past employer, other products learnt. */
@Component
@LegalBasis(value = "SX23-5-2", label = "选派抽样人员：申报了利害关系、曾在对方任职、休假或者未受本产品培训的不抽取，也不得选派")
class SamplerHindrances {

    private final OfficerRecords records;
    private final Parties parties;
    private final Products products;
    private final Clock clock;

    SamplerHindrances(OfficerRecords records, Parties parties, Products products, Clock clock) {
        this.records = records;
        this.parties = parties;
        this.products = products;
        this.clock = clock;
    }

    /** The first that holds today. */
    Optional<Hindrance> of(SpotCase spotCase, String person) {
        var known = records.of(List.of(person)).stream()
                .filter(one -> one.holdsOn(today()))
                .toList();
        return known.isEmpty() ? Optional.empty() : first(spotCase, known);
    }

    private Optional<Hindrance> first(SpotCase spotCase, List<OfficerRecord> known) {
        return Stream.of(
                        find(known, Kind.LEAVE, Ground.ON_LEAVE, null),
                        find(known, Kind.TIE, Ground.DECLARED_TIES, spotCase),
                        find(known, Kind.PAST_EMPLOYER, Ground.PAST_EMPLOYER, spotCase),
                        untrained(spotCase, known))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Hindrance> find(List<OfficerRecord> known, Kind kind, Ground ground, @Nullable SpotCase spotCase) {
        return known.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> spotCase == null || firms(spotCase).anyMatch(one::isOf))
                .map(one -> new Hindrance(ground, one.facts()))
                .findFirst();
    }

    private Stream<Party> firms(SpotCase spotCase) {
        return Stream.concat(
                Stream.of(parties.get(spotCase.sampledParty())),
                Stream.ofNullable(spotCase.labelledProducer()).map(parties::get));
    }

    /** Of whom trainings are recorded by product, that one counts; of whom none are, the training as such. */
    private Optional<Hindrance> untrained(SpotCase spotCase, List<OfficerRecord> known) {
        Product product = products.get(spotCase.product());
        var trained = known.stream().filter(one -> one.kind() == Kind.TRAINING).toList();
        return trained.isEmpty() || trained.stream().anyMatch(one -> one.isOf(product))
                ? Optional.empty()
                : Optional.of(new Hindrance(Ground.TRAINING_EXPIRED, "培训的产品不含" + product.name()));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** @param facts what was recorded */
    record Hindrance(Ground ground, String facts) {}
}
