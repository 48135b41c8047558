package spotcheck.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CaseState;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Overview;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.outside.OutsideChecks;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.preparation.CaseRules;
import spotcheck.preparation.DetailedRules;

/** Opens cases: pins the regime, gives the number, registers parties and product. */
@Service
public class OpeningDesk {

    private final OpeningTerms law;
    private final OpeningParts registry;
    private final SameDayCases twice;
    private final Cases cases;
    private final Entries entries;
    private final BlindSamples blind;
    private final OutsideChecks outside;
    private final CurrentActor actor;
    private final CaseRules caseRules;

    OpeningDesk(
            OpeningTerms law,
            OpeningParts registry,
            SameDayCases twice,
            Cases cases,
            Entries entries,
            BlindSamples blind,
            OutsideChecks outside,
            CurrentActor actor,
            CaseRules caseRules) {
        this.caseRules = caseRules;
        this.law = law;
        this.registry = registry;
        this.twice = twice;
        this.cases = cases;
        this.entries = entries;
        this.blind = blind;
        this.outside = outside;
        this.actor = actor;
    }

    /**
     * Opens a case in the current transaction.
     *
     * @throws Refused if the authority, a body or the date is wrong, no regime was in force, or the regime's tables are not complete
     */
    public SpotCase open(CaseOpening opening) {
        var terms = law.of(opening);
        var rules = opening.outside() == null
                ? caseRules.choose(
                        opening.detailedRules(), terms.organizer().code(), opening.product(), terms.openedOn())
                : Optional.<DetailedRules.Published>empty();
        var number = law.number(terms);
        var parts = registry.register(opening, terms, rules.orElse(null));
        var hints = Stream.of(
                        terms.warnings(),
                        registry.nearFirms(parts),
                        twice.hints(
                                terms.organizer().code(), terms.openedOn(), parts.sampledParty(), opening.product()))
                .flatMap(List::stream)
                .toList();
        var opened = opened(number, opening, terms, parts);
        cases.add(opened);
        if (opening.outside() != null) {
            outside.add(number, opening.outside());
        }
        entries.add(
                number,
                "case.opened",
                opening.outside() == null ? "立案抽查" : "收到外来不合格报告立案",
                facts(opening, terms, hints),
                terms.legalBasis().and(opening.legalBasis()));
        rules.ifPresent(found -> caseRules.freeze(opened, found));
        if (opening.blind()) {
            blind.order(opened);
        }
        return opened;
    }

    private SpotCase opened(
            CaseNumber number, CaseOpening opening, OpeningTerms.Terms terms, OpeningParts.Parts parts) {
        var organizer = terms.organizer();
        return new SpotCase(
                number,
                terms.regime().profile().regime(),
                organizer.code(),
                terms.handler().authority().code(),
                opening.level(organizer),
                opening.purpose(),
                opening.channel(),
                parts.product(),
                parts.sampledParty(),
                parts.labelledProducer(),
                parts.platform(),
                parts.samplingBody(),
                parts.laboratory(),
                null,
                terms.openedOn(),
                actor.id(),
                opening.outside() == null ? Overview.SPOT_CHECK : Overview.INCOMING_REPORT,
                null,
                new CaseState.Open());
    }

    private static Map<String, Object> facts(CaseOpening opening, OpeningTerms.Terms terms, List<String> hints) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(
                "组织机关",
                opening.outside() == null
                        ? terms.organizer().name()
                        : opening.outside().bodyName());
        if (opening.outside() != null) {
            facts.put("收到报告的部门", terms.organizer().name());
        }
        facts.put("适用办法", terms.regime().profile().title());
        facts.put("结果处理部门", terms.handler().authority().name());
        facts.put("被抽样对象", opening.sampledParty().name());
        facts.put("产品", opening.product().name());
        if (opening.sampledParty().creditCodeRemark() != null) {
            facts.put("证照代码说明", opening.sampledParty().creditCodeRemark());
        }
        if (!hints.isEmpty()) {
            facts.put("提示", hints);
        }
        opening.answers().forEach(facts::putIfAbsent);
        return facts;
    }
}
