package spotcheck.planning;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.PlanningFile;
import spotcheck.planning.line.PlanLine;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/** Plans in words, for whoever decides on them. */
@Component
public class PlanReading {

    private final Authorities authorities;
    private final UpperPlans above;
    private final CatalogueFindings catalogue;
    private final EarlierResults results;
    private final Clock clock;

    PlanReading(
            Authorities authorities,
            UpperPlans above,
            CatalogueFindings catalogue,
            EarlierResults results,
            Clock clock) {
        this.catalogue = catalogue;
        this.results = results;
        this.clock = clock;
        this.authorities = authorities;
        this.above = above;
    }

    /** A line a line, numbered. */
    public String inWords(PlanVersion version) {
        return inWords(version.lines());
    }

    /** What the levels above have planned for the same year; blank if nothing. */
    public String above(PlanningFile plan) {
        return inWords(above.lines(plan.organizer(), plan.planYear()));
    }

    /** The catalogue by which the authority of a plan goes, code and name; blank if there is none. */
    public String catalogue(PlanningFile plan) {
        return catalogue.inWords(plan.organizer());
    }

    /** What checks of the area found in the last two years, product by product; blank if there were none. */
    public String earlierResults(PlanningFile plan) {
        return results.inWords(plan.organizer(), ChinaTime.today(clock));
    }

    private String inWords(List<PlanLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> (place + 1) + ". " + inWords(lines.get(place)))
                .collect(Collectors.joining("\n"));
    }

    /** With the place as it is called. */
    public String inWords(PlanLine line) {
        return line.inWords(place(line.region()));
    }

    public String place(String region) {
        return authorities.find(region).map(Authority::name).orElse(region);
    }
}
