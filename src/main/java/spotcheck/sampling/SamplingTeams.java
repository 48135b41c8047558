package spotcheck.sampling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.visit.Visits;
import spotcheck.draw.TeamDraws;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/**
 * Who samples: at least two trained people of the sampling body, chosen at random (CQ23-22a, CQ23-22b, NMG-17c,
 * NMG-18a).
 */
@LegalBasis(
        value = {"CQ23-22b", "NMG-18a", "CQ20-20a", "O18-16", "CQ20-20b", "NMG-17e", "CQN-2-3a", "CQ20-75c", "CQ23-79c"
        },
        label = "随机选派至少两名培训有效的抽样人员")
@Service
public class SamplingTeams {

    static final int SMALLEST = 2;
    private static final RuleIds CROSSWISE = RuleIds.parse("CQN-2-3g");

    private final People people;
    private final TeamRows rows;
    private final Regimes regimes;
    private final SamplerLots lots;
    private final SamplerHindrances hindrances;
    private final Visits visits;
    private final Clock clock;

    SamplingTeams(
            People people,
            TeamRows rows,
            Regimes regimes,
            SamplerLots lots,
            SamplerHindrances hindrances,
            Visits visits,
            Clock clock) {
        this.hindrances = hindrances;
        this.visits = visits;
        this.people = people;
        this.rows = rows;
        this.regimes = regimes;
        this.lots = lots;
        this.clock = clock;
    }

    /** The samplers of the case's body whose training is valid today, without those who dropped out of the case. */
    public List<Person> eligible(SpotCase spotCase) {
        var out = rows.droppedOut(spotCase.number());
        return people.of(spotCase.samplingBody(), "sampler").stream()
                .filter(person -> person.isTrainedOn(today()))
                .filter(person -> !out.contains(person.id()))
                .toList();
    }

    /** Who was drawn and cannot sample is not drawn again in the case. */
    public void dropOut(SpotCase spotCase, List<String> persons, String reason) {
        rows.dropOut(spotCase.number(), persons, reason, today());
    }

    /** Draws a team from the body's list of today (docs/draw.md); who stands in no list is drawn from the next one on. */
    public TeamDraws.Team draw(SpotCase spotCase, int count) {
        var lot = lots.of(spotCase, count, visitors(spotCase), rows.droppedOut(spotCase.number()));
        rows.add(spotCase.number(), lot.people(), today());
        return lot;
    }

    /**
     * The team of the same visit: who samples one product of the firm samples the others too (SX23-6-5). Empty where nobody was
     * chosen yet, or one of them cannot sample any more.
     */
    @LegalBasis(value = "SX23-6-5", label = "同一次进门的案件由同一组抽样人员承担")
    public Optional<List<String>> ofVisit(SpotCase spotCase) {
        var fit = eligible(spotCase).stream()
                .map(Person::id)
                .filter(id -> hindrances.of(spotCase, id).isEmpty())
                .toList();
        return visits.others(spotCase.number()).stream()
                .map(rows::latest)
                .filter(team -> team.size() >= SMALLEST && fit.containsAll(team))
                .findFirst();
    }

    /** The team of the visit samples in this case too. */
    public void join(SpotCase spotCase, List<String> team) {
        rows.add(spotCase.number(), team, today());
    }

    /**
     * Appoints people that the body has chosen.
     *
     * @throws Refused if they are too few, not samplers of the body, or their training has run out
     */
    public List<String> assign(SpotCase spotCase, List<String> chosen) {
        var team = List.copyOf(new LinkedHashSet<>(chosen));
        if (team.size() < SMALLEST) {
            throw new Refused("samplerIds", "抽样人员不得少于2人");
        }
        team.forEach(person -> refuseUnfit(spotCase, person));
        if (people.persons(team) < team.size()) {
            throw new Refused("samplerIds", "同一人的几个账号只算一人，抽样人员应当是不同的人");
        }
        refuseSameVisitors(spotCase, team);
        rows.add(spotCase.number(), team, today());
        return team;
    }

    private void refuseUnfit(SpotCase spotCase, String id) {
        var person = people.find(id)
                .filter(found -> found.role().equals("sampler"))
                .filter(found -> spotCase.samplingBody().equals(found.institution()))
                .orElseThrow(() -> new Refused("samplerIds", "“" + id + "”不是本案抽样单位的抽样人员"));
        if (rows.droppedOut(spotCase.number()).contains(id)) {
            throw new Refused("samplerIds", person.name() + "在本案中已经退出抽样，不得再次选派");
        }
        if (!person.isTrainedOn(today())) {
            throw new Refused(
                    "samplerIds", "%s的抽样培训已失效（有效期至%s）".formatted(person.name(), validity(person.trainedUntil())));
        }
        hindrances.of(spotCase, id).ifPresent(why -> {
            throw new Refused(
                    "samplerIds",
                    "%s不得选派：%s（%s）".formatted(person.name(), why.ground().label(), why.facts()));
        });
    }

    /** Crosswise sampling: who has been there before stays away, as long as the body has others (CQN-2-3g). */
    @LegalBasis(value = "CQN-2-3g", label = "选派抽样人员时交叉抽样")
    private void refuseSameVisitors(SpotCase spotCase, List<String> team) {
        var visitors = visitors(spotCase);
        var others = eligible(spotCase).stream()
                .filter(person -> !visitors.contains(person.id()))
                .count();
        var again = team.stream().filter(visitors::contains).count();
        if (again > 0 && others >= team.size()) {
            throw new Refused("samplerIds", "应当交叉抽样：选派的人员抽查过该对象，请选派其他抽样人员");
        }
    }

    private Set<String> visitors(SpotCase spotCase) {
        return regimes.binds(CROSSWISE, spotCase.regime())
                ? people.everyLogin(rows.visitorsOf(spotCase.sampledParty(), spotCase.number()))
                : Set.of();
    }

    private static String validity(@Nullable LocalDate day) {
        return day == null ? "无记录" : day.toString();
    }

    /** Name and id of each, as the file shows them. */
    public List<String> shown(List<String> team) {
        return team.stream()
                .map(id -> people.find(id).map(Person::name).orElse(id) + "（" + id + "）")
                .toList();
    }

    /** Name by id of those who sample in the case. */
    public Map<String, String> namesOf(CaseNumber number) {
        var names = new LinkedHashMap<String, String>();
        of(number).forEach(id -> names.put(id, people.find(id).map(Person::name).orElse(id)));
        return names;
    }

    /** Those who sample in the case: the last team appointed. */
    public List<String> of(CaseNumber number) {
        return rows.latest(number);
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
