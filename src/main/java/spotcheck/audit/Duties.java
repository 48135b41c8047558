package spotcheck.audit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Entry;
import spotcheck.casefile.SpotCase;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Which duties had to be apart in a case, and whether they were; read from the entries, whatever was checked when. */
@Component
class Duties {

    private static final Set<String> SAMPLING = Set.of(
            "showNotice",
            "recordFindings",
            "drawSample",
            "completeSheet",
            "sealSamples",
            "buyOnline",
            "receiveParcel",
            "sealParcel");
    private static final Set<String> TESTING = Set.of("receiveSample", "inspectOnSite", "performTest", "issueReport");
    private static final Set<String> RETESTING = Set.of("receiveRetestSample", "performRetest");

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "抽样人员不得检验自己抽取的样品",
                    SAMPLING,
                    TESTING,
                    "CQ23-18a CQ23-18b CQ20-16a CQN-2-3f NMG-9a NMG-9b SX23-3-1 O18-9"),
            new Pair("初检人员不得承担同一样品的复检", TESTING, RETESTING, ""),
            new Pair("公开内容的拟定人不得自行审批", Set.of("draftPublication"), Set.of("approvePublication"), ""),
            new Pair("公告的上报人不得自行审批", Set.of("reportFailure"), Set.of("approveAnnouncement"), ""),
            new Pair("停业整顿的拟定人不得自行审批", Set.of("proposeSuspension"), Set.of("approveSuspension"), ""));

    private final Names names;
    private final Regimes regimes;

    Duties(Names names, Regimes regimes) {
        this.names = names;
        this.regimes = regimes;
    }

    List<Duty> of(SpotCase spotCase, List<Entry> entries) {
        var directory = names.directory();
        return Stream.concat(
                        Stream.of(laboratories(spotCase)),
                        PAIRS.stream().map(pair -> duty(spotCase, pair, entries, directory)))
                .toList();
    }

    private Duty duty(SpotCase spotCase, Pair pair, List<Entry> entries, Names.Directory directory) {
        var first = actors(entries, pair.first());
        var second = actors(entries, pair.second());
        var state = first.isEmpty() || second.isEmpty()
                ? Duty.State.NOT_CONCERNED
                : first.stream().anyMatch(second::contains) ? Duty.State.BROKEN : Duty.State.KEPT;
        var basis = regimes.applicable(RuleIds.parse(pair.legalBasis()), spotCase.regimeOfCase());
        return new Duty(pair.rule(), directory.all(first), directory.all(second), state, basis.toString());
    }

    private Duty laboratories(SpotCase spotCase) {
        var retest = spotCase.retestLaboratory();
        var state = retest == null
                ? Duty.State.NOT_CONCERNED
                : Objects.equals(retest, spotCase.laboratory()) ? Duty.State.BROKEN : Duty.State.KEPT;
        var basis = regimes.applicable(RuleIds.parse("CQ23-59c NMG-45c CQ20-56c O18-39"), spotCase.regimeOfCase());
        return new Duty(
                "初检机构与复检机构不是同一机构",
                names.institution(spotCase.laboratory()),
                retest == null ? "" : names.institution(retest),
                state,
                basis.toString());
    }

    /** Those who acted, and those for whom a deputy did. */
    private static Set<String> actors(List<Entry> entries, Set<String> kinds) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .flatMap(entry -> Stream.of(entry.actor(), entry.onBehalfOf()))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Pair(String rule, Set<String> first, Set<String> second, String legalBasis) {}
}
