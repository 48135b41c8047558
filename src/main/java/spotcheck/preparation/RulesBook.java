package spotcheck.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.Refused;
import spotcheck.registry.Spelling;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** Front door to what detailed rules there are; whoever makes them goes to {@link RulesDesk}. */
@Service
public class RulesBook {

    private final RulesRows rows;
    private final Authorities authorities;

    RulesBook(RulesRows rows, Authorities authorities) {
        this.rows = rows;
        this.authorities = authorities;
    }

    public Optional<DetailedRules> find(RulesId id) {
        return rows.find(id);
    }

    /** @throws Refused if there is no such version */
    public DetailedRules get(RulesId id) {
        return find(id).orElseThrow(() -> new Refused("detailedRules", "没有编号为" + id + "的实施细则"));
    }

    /** Every version of an authority, the newest first. */
    public List<DetailedRules> of(String authority) {
        return rows.of(List.of(authority));
    }

    /** Every published version of all authorities, the newest first. */
    public List<DetailedRules.Published> published() {
        return rows.published().stream()
                .filter(DetailedRules.Published.class::isInstance)
                .map(DetailedRules.Published.class::cast)
                .toList();
    }

    /**
     * Under which an authority may check on a day: for each product the last version that was public by then, its own and those of
     * the levels above; the nearest authority first.
     */
    public List<DetailedRules.Published> inForce(String organizer, LocalDate day) {
        var levels = upFrom(organizer);
        return newest(levels, rows.published(levels, day));
    }

    /** Those of {@link #inForce} for a product of that name, the nearest authority first. */
    public List<DetailedRules.Published> forProduct(String organizer, String product, LocalDate day) {
        var levels = upFrom(organizer);
        return newest(levels, rows.published(levels, day, product));
    }

    /** Of each authority and product the last version, by the order of the levels. */
    private static List<DetailedRules.Published> newest(List<String> levels, List<DetailedRules> newestFirst) {
        var seen = new HashSet<String>();
        return newestFirst.stream()
                .filter(DetailedRules.Published.class::isInstance)
                .map(DetailedRules.Published.class::cast)
                .filter(rules -> seen.add(rules.head().authority() + "/"
                        + Spelling.fold(rules.head().content().product())))
                .sorted(Comparator.comparingInt(
                        rules -> levels.indexOf(rules.head().authority())))
                .toList();
    }

    private List<String> upFrom(String organizer) {
        var codes = new ArrayList<>(List.of(organizer));
        authorities.above(organizer).stream()
                .map(Authority::code)
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return codes;
    }
}
