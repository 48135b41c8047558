package spotcheck.papers.fact;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.custody.Custody;
import spotcheck.custody.CustodyEvent;
import spotcheck.custody.Sample;
import spotcheck.custody.unit.SealedUnit;

/** The sealed units of a case and what became of them; where they came from is not among it. */
@Component
public class SealedUnitFacts {

    /** Lists by name, each with what a row says. */
    static final Map<String, Set<String>> LISTS = Map.of(
            "units", Set.of("kind", "quantity", "seal", "sealedOn", "state"),
            "moves", Set.of("day", "kind", "seal", "state", "remark"));

    private final Custody custody;

    public SealedUnitFacts(Custody custody) {
        this.custody = custody;
    }

    public Facts of(CaseNumber number) {
        var samples = custody.of(number);
        var facts = new Facts();
        facts.put("units", samples.stream().flatMap(SealedUnitFacts::units).toList());
        facts.put(
                "moves",
                samples.stream()
                        .flatMap(SealedUnitFacts::both)
                        .flatMap(this::moves)
                        .toList());
        return facts;
    }

    private static Stream<SealedUnit> both(Sample sample) {
        return Stream.of(sample.test(), sample.reserve());
    }

    private static Stream<Facts> units(Sample sample) {
        return both(sample).map(unit -> {
            var facts = named(unit);
            facts.put("quantity", unit.quantity().stripTrailingZeros().toPlainString() + " " + sample.measure());
            facts.put("sealedOn", Wording.day(unit.sealedOn()));
            facts.put("state", unit.state().title());
            return facts;
        });
    }

    private Stream<Facts> moves(SealedUnit unit) {
        return custody.events(unit).stream().map(event -> move(unit, event));
    }

    private static Facts move(SealedUnit unit, CustodyEvent event) {
        var facts = named(unit);
        facts.put("day", Wording.day(event.happenedOn()));
        facts.put("state", event.stateTitle());
        facts.put("remark", event.remark());
        return facts;
    }

    private static Facts named(SealedUnit unit) {
        return new Facts(Map.of("kind", unit.kind().title(), "seal", unit.sealNumber()));
    }
}
