package spotcheck.supervision;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.registry.body.BodySuspension;
import spotcheck.registry.body.BodySuspensions;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

/** Front door: a breach of a body that was found in a case, and the suspension that follows from it (SX23-5-6). */
@Service
@LegalBasis(value = "SX23-5-6", label = "暂停承检机构资格一年，期间不得选定其抽样、检验、复检")
public class Breaches {

    private static final RuleIds BASIS = RuleIds.parse("SX23-5-6");
    private static final String PERIOD = SuspensionPaper.KIND;

    private final Cases cases;
    private final Rights rights;
    private final Institutions institutions;
    private final BodySuspensions suspensions;
    private final StatutoryPeriods periods;
    private final Entries entries;
    private final SuspensionPaper paper;
    private final CurrentActor actor;
    private final Clock clock;

    Breaches(
            Cases cases,
            Rights rights,
            Institutions institutions,
            BodySuspensions suspensions,
            StatutoryPeriods periods,
            Entries entries,
            SuspensionPaper paper,
            CurrentActor actor,
            Clock clock) {
        this.cases = cases;
        this.rights = rights;
        this.institutions = institutions;
        this.suspensions = suspensions;
        this.periods = periods;
        this.entries = entries;
        this.paper = paper;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refused if the case is none of the person's authority, the body did nothing in it, or the regime suspends nobody */
    public SpotCase report(String number, String body, Map<String, Object> facts) {
        var spotCase = CaseNumber.find(number.strip())
                .flatMap(cases::find)
                .filter(this::isOwn)
                .orElseThrow(() -> new Refused("breachCase", "本机关没有案号为“" + number + "”的案件"));
        if (bodiesOf(spotCase).noneMatch(body::equals)) {
            throw new Refused("breachBody", "“" + name(body) + "”没有承担本案的抽样、检验或者复检");
        }
        length(spotCase);
        entries.add(spotCase.number(), "breach.reported", "提出机构违规", facts, BASIS);
        return spotCase;
    }

    private boolean isOwn(SpotCase spotCase) {
        return rights.may("case.open", "own-or-below", post -> post.body().equals(spotCase.organizer()));
    }

    private static Stream<String> bodiesOf(SpotCase spotCase) {
        return Stream.of(spotCase.samplingBody(), spotCase.laboratory(), spotCase.retestLaboratory())
                .filter(Objects::nonNull);
    }

    /** From the day of the decision on the body is chosen for nothing, for as long as the regime says. */
    public void suspend(CaseNumber number, String body, String reasons) {
        var spotCase = cases.get(number);
        var today = ChinaTime.today(clock);
        var suspension = new BodySuspension(
                body,
                spotCase.organizer(),
                number.value(),
                today,
                length(spotCase).period().lastDayAfter(today),
                reasons,
                actor.id());
        suspensions.add(suspension);
        entries.add(number, "body.suspended", "暂停机构承担监督抽查任务的资格", facts(suspension), BASIS);
        paper.issue(spotCase, name(body));
    }

    private StatutoryPeriod.Fixed length(SpotCase spotCase) {
        if (periods.of(spotCase.regime(), PERIOD) instanceof StatutoryPeriod.Fixed fixed) {
            return fixed;
        }
        throw new Refused("breachCase", "本案适用的办法没有规定暂停机构承担任务的资格");
    }

    private Map<String, Object> facts(BodySuspension suspension) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("机构", name(suspension.institution()));
        facts.put("自", suspension.decidedOn().toString());
        facts.put("至", suspension.lastDay().toString());
        return facts;
    }

    /** Name of a body. */
    public String name(String body) {
        return institutions.find(body).map(Institution::name).orElse(body);
    }

    /** Whom a breach may concern: the bodies that serve the province of an authority. */
    public List<Institution> bodies(String region) {
        return Stream.of("sampling", "laboratory")
                .flatMap(kind -> institutions.serving(region, kind).stream())
                .toList();
    }
}
