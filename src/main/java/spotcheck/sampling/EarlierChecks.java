package spotcheck.sampling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.custody.Custody;
import spotcheck.custody.Sample;
import spotcheck.registry.Product;
import spotcheck.registry.Products;
import spotcheck.registry.party.Firms;
import spotcheck.registry.party.Parties;
import spotcheck.transaction.ReadOnce;

/** Whether the same product was sampled before: same maker, standard, trademark and specification (CQ23-24f, NMG-8a). */
@Service
public class EarlierChecks {

    private final ReadOnce<SpotCase, List<EarlierCase>> found = new ReadOnce<>(this::inOurFiles);

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Firms firms;
    private final Products products;
    private final Custody custody;
    private final Clock clock;

    EarlierChecks(JdbcClient jdbc, Parties parties, Firms firms, Products products, Custody custody, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.firms = firms;
        this.products = products;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * The check that weighs most: one proven by the party, else one in our own files, else what the party says.
     *
     * @param confirmed numbers of the doubtful cases that a person says are of the same product
     */
    public EarlierCheck weightiest(SpotCase spotCase, EarlierCheck claimed, Collection<String> confirmed) {
        var ours = found.of(spotCase).stream()
                .anyMatch(earlier -> earlier.certain() || confirmed.contains(earlier.number()));
        return claimed.isProvenSuperior() || !ours
                ? claimed
                : new EarlierCheck(EarlierCheck.SAME_AUTHORITY, true, false);
    }

    /** The cases of the same authority that have to be looked at by a person: the product may be the same. */
    public List<EarlierCase> doubtful(SpotCase spotCase) {
        return found.of(spotCase).stream().filter(earlier -> !earlier.certain()).toList();
    }

    private List<EarlierCase> inOurFiles(SpotCase spotCase) {
        long maker = parties.firmOf(maker(spotCase));
        var near = firms.near(maker);
        var product = products.get(spotCase.product());
        return candidates(
                        spotCase, Stream.concat(Stream.of(maker), near.stream()).toList())
                .stream()
                .flatMap(other -> compared(other, product, other.firm() == maker).stream())
                .toList();
    }

    private Optional<EarlierCase> compared(Candidate other, Product product, boolean sameMaker) {
        var theirs = products.get(other.product());
        var same = SameProduct.of(product, theirs);
        return same == SameProduct.OTHER
                ? Optional.empty()
                : sampledOn(new CaseNumber(other.number()))
                        .map(day -> new EarlierCase(
                                other.number(),
                                other.maker(),
                                shown(theirs),
                                day,
                                sameMaker && same == SameProduct.SAME));
    }

    private Optional<LocalDate> sampledOn(CaseNumber number) {
        var today = ChinaTime.today(clock);
        return custody.of(number).stream()
                .map(Sample::takenOn)
                .filter(day -> EarlierCheck.isWithinSixMonths(day, today))
                .findFirst();
    }

    private static String shown(Product product) {
        return Stream.of(product.name(), product.trademark(), product.spec(), product.standard())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private List<Candidate> candidates(SpotCase spotCase, List<Long> makers) {
        return jdbc.sql("""
                        select c.number, c.product, m.name as maker, coalesce(f.merged_into, f.id) as firm
                        from spot_case c
                          join party m on m.id = coalesce(c.labelled_producer, c.sampled_party)
                          join firm f on f.id = m.firm
                        where c.organizer = :organizer and c.number <> :number and c.opened_on > :since
                          and coalesce(f.merged_into, f.id) in (:makers)
                        order by c.number
                        """)
                .param("organizer", spotCase.organizer())
                .param("number", spotCase.number().value())
                .param("since", aYearAgo())
                .param("makers", makers)
                .query(Candidate.class)
                .list();
    }

    /** Keeps the query small; a case opened earlier was sampled more than six months ago. */
    private LocalDate aYearAgo() {
        return ChinaTime.today(clock).minusYears(1);
    }

    private static long maker(SpotCase spotCase) {
        return spotCase.labelledProducer() == null ? spotCase.sampledParty() : spotCase.labelledProducer();
    }

    private record Candidate(String number, long product, String maker, long firm) {}
}
