package spotcheck.audit.review.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.access.SeparationTable;
import spotcheck.audit.Names;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entry;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Which duties had to be apart in a case, and whether they were; read from the entries, whatever was checked when. */
@Component
public class Duties {

    private static final Set<String> SAMPLING = Set.of(
            "assignSamplers",
            "assignBuyers",
            "sampling.team",
            "showNotice",
            "recordFindings",
            "drawSample",
            "completeSheet",
            "sealSamples",
            "buyOnline",
            "receiveParcel",
            "sealParcel");
    private static final Set<String> TESTING = Set.of(
            "receiveSample", "inspectOnSite", "performTest", "issueReport", "receiveRetestSample", "performRetest");
    private static final Pair SAMPLERS_TEST = new Pair(
            "抽样人员不得检验自己抽取的样品", SAMPLING, TESTING, "CQ23-18a CQ23-18b CQ20-16a CQN-2-3f NMG-9a NMG-9b SX23-3-1 O18-9");

    private final SeparationTable table;
    private final Names names;
    private final Regimes regimes;
    private final ActingPersons persons;

    Duties(SeparationTable table, Names names, Regimes regimes, ActingPersons persons) {
        this.table = table;
        this.names = names;
        this.regimes = regimes;
        this.persons = persons;
    }

    public List<Duty> of(SpotCase spotCase, List<Entry> entries) {
        var directory = names.directory();
        return Stream.concat(
                        Stream.of(laboratories(spotCase)),
                        pairs().map(pair -> duty(spotCase, pair, entries, directory)))
                .toList();
    }

    /** Those of the table of duties; whoever took part in the sampling counts, and not only who drew and sealed. */
    private Stream<Pair> pairs() {
        var others = new LinkedHashMap<String, Pair>();
        table.pairs().stream()
                .filter(pair -> !pair.message().startsWith(SAMPLERS_TEST.rule()))
                .map(pair -> new Pair(pair.message(), pair.after(), Set.of(pair.task()), ""))
                .forEach(pair -> others.merge(pair.rule(), pair, Pair::and));
        return Stream.concat(Stream.of(SAMPLERS_TEST), others.values().stream());
    }

    private Duty duty(SpotCase spotCase, Pair pair, List<Entry> entries, Names.Directory directory) {
        var first = persons.of(entries, pair.first(), directory);
        var second = persons.of(entries, pair.second(), directory);
        var state = first.areNone() || second.areNone()
                ? Duty.State.NOT_CONCERNED
                : first.meet(second) ? Duty.State.BROKEN : Duty.State.KEPT;
        var basis = regimes.applicable(RuleIds.parse(pair.legalBasis()), spotCase.regime());
        return new Duty(pair.rule(), first.told(), second.told(), state, basis.toString());
    }

    private Duty laboratories(SpotCase spotCase) {
        var retest = spotCase.retestLaboratory();
        var state = retest == null
                ? Duty.State.NOT_CONCERNED
                : Objects.equals(retest, spotCase.laboratory()) ? Duty.State.BROKEN : Duty.State.KEPT;
        var basis = regimes.applicable(RuleIds.parse("CQ23-59c NMG-45c CQ20-56c O18-39"), spotCase.regime());
        return new Duty(
                "初检机构与复检机构不是同一机构",
                names.institution(spotCase.laboratory()),
                retest == null ? "" : names.institution(retest),
                state,
                basis.toString());
    }

    private record Pair(String rule, Set<String> first, Set<String> second, String legalBasis) {

        Pair and(Pair same) {
            return new Pair(rule, union(first, same.first), union(second, same.second), legalBasis);
        }

        private static Set<String> union(Set<String> some, Set<String> more) {
            return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
