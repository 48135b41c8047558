package spotcheck.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.practice.topic.Topics;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;

/** The practices of one authority as people read them: its own, those from above that hold for it, what is still open. */
@Component
public class PracticeBook {

    private final Practices practices;
    private final Topics topics;
    private final Members members;
    private final Authorities authorities;
    private final Regimes regimes;
    private final Decisions decisions;
    private final Clock clock;

    PracticeBook(
            Practices practices,
            Topics topics,
            Members members,
            Authorities authorities,
            Regimes regimes,
            Decisions decisions,
            Clock clock) {
        this.practices = practices;
        this.topics = topics;
        this.members = members;
        this.authorities = authorities;
        this.regimes = regimes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param code null for the authority of the logged-in person
     * @throws Refused if the person may not read it
     */
    public Book of(@Nullable String code) {
        var authority = authorities
                .find(code == null || code.isBlank() ? members.current().authority() : code)
                .orElseThrow(() -> new Refused("authority", "没有代码为“" + code + "”的机关"));
        members.refuseStranger(authority.code());
        var regime = regime(authority);
        var own = practices.of(authority.code()).stream().map(this::shown).toList();
        return new Book(
                authority.code(),
                authority.name(),
                regime.code(),
                regimes.profile(regime).title(),
                own,
                elsewhere(authority),
                above(authority, regime),
                open(own, regime));
    }

    public Shown shown(Practice practice) {
        return new Shown(
                practice,
                members.authorityName(practice.authority()),
                regimes.profile(practice.regime()).title(),
                topics.label(practice.about()),
                topics.choiceLabel(practice.about(), practice.choice()).orElse(practice.choice()),
                members.nameOf(practice.proposedBy()),
                name(practice.approvedBy()),
                name(practice.endedBy()),
                PracticeState.of(practice, today()),
                members.leads(practice.authority()));
    }

    private List<Shown> elsewhere(Authority authority) {
        return practices.waiting().stream()
                .filter(proposal -> !proposal.authority().equals(authority.code()))
                .map(this::shown)
                .toList();
    }

    private List<Shown> above(Authority authority, Regime regime) {
        return members.upFrom(authority.code()).stream()
                .skip(1)
                .flatMap(superior -> practices.of(superior).stream())
                .filter(practice -> practice.regime().equals(regime) && practice.isInForce(today()))
                .map(this::shown)
                .toList();
    }

    private List<Open> open(List<Shown> own, Regime regime) {
        var settled = own.stream()
                .map(Shown::practice)
                .filter(practice -> practice.regime().equals(regime) && practice.isInForce(today()))
                .map(Practice::topic)
                .collect(Collectors.toSet());
        return topics.silent(regime).stream()
                .filter(topic -> !settled.contains(topic.code()))
                .map(topic -> new Open(
                        topic.code(),
                        topics.label(topic),
                        topics.choices(topic),
                        topics.searched(regime, topic).orElseThrow().toString()))
                .toList();
    }

    private Regime regime(Authority authority) {
        var asked =
                Map.<String, Object>of("authorityRegion", authority.region(), "openedOn", ChinaTime.toDate(today()));
        return new Regime(decisions.answer("applicableRegime", asked).word("regime"));
    }

    private @Nullable String name(@Nullable String person) {
        return person == null ? null : members.nameOf(person);
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    /**
     * @param regime that of a case opened today
     * @param elsewhere open proposals of other authorities for which the person acts
     * @param above what authorities above have adopted; the own practice goes first
     * @param open points on which the regime is silent and nothing of its own holds
     */
    public record Book(
            String authority,
            String name,
            String regime,
            String regimeTitle,
            List<Shown> practices,
            List<Shown> elsewhere,
            List<Shown> above,
            List<Open> open) {

        /** Proposals on which somebody has to decide, those of the authority first. */
        public List<Shown> waiting() {
            return Stream.concat(in("PROPOSED").stream(), elsewhere.stream()).toList();
        }

        public List<Shown> in(String... states) {
            var wanted = Set.of(states);
            return practices.stream()
                    .filter(shown -> wanted.contains(shown.state().name()))
                    .toList();
        }
    }

    /** @param led whether the person may approve and end it */
    public record Shown(
            Practice practice,
            String authorityName,
            String regimeTitle,
            String topicLabel,
            String choiceLabel,
            String proposer,
            @Nullable String approver,
            @Nullable String endedBy,
            PracticeState state,
            boolean led) {}

    /** @param choices by word; empty for a period, whose choice is an amount and a unit */
    public record Open(String topic, String label, Map<String, String> choices, String legalBasis) {}
}
