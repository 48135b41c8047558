package spotcheck.enforcement.clue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.party.Parties;
import spotcheck.registry.party.Party;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Which authorities are told of a clue. */
@Component
public class ClueRouting {

    /** In the laboratory the clue concerns the maker, and the authority of the maker's place is told. */
    private static final RuleIds PRODUCERS_PLACE = RuleIds.parse("NMG-34d O18-30");

    private final Decisions decisions;
    private final Regimes regimes;
    private final Authorities authorities;
    private final Parties parties;

    ClueRouting(Decisions decisions, Regimes regimes, Authorities authorities, Parties parties) {
        this.decisions = decisions;
        this.regimes = regimes;
        this.authorities = authorities;
        this.parties = parties;
    }

    /** The roles to be told, blank-separated, as the table {@code illegalClue} names them. */
    public String reportTo(SpotCase spotCase, String ground) {
        return decisions
                .answer("illegalClue", Map.of("regime", spotCase.regime().code(), "ground", ground))
                .word("reportTo");
    }

    /** @param reportTo roles as the table names them */
    public List<Recipient> recipients(SpotCase spotCase, Origin origin, String reportTo) {
        return List.of(reportTo.trim().split("\\s+")).stream()
                .filter(role -> !isPassedOver(spotCase, origin, role))
                .map(role -> new Recipient(role, name(spotCase, origin, role)))
                .toList();
    }

    /**
     * The authority whose enforcement team takes the clue: that of the maker's county for a clue of the laboratory in Inner
     * Mongolia (NMG-34d), elsewhere that of the sampled party's (CQ23-46d, CQ20-42d); empty where it is none of ours.
     */
    public Optional<Authority> receiver(SpotCase spotCase, Origin origin) {
        return countyOf(concerned(spotCase, origin), spotCase);
    }

    /** Who may be named as the receiver: the one whose task it becomes, by its code, or by that of its place. */
    public Map<String, String> receivers(SpotCase spotCase, Origin origin) {
        return receiver(spotCase, origin)
                .map(known -> Map.of(known.code(), known.name()))
                .orElseGet(() -> Map.of(concerned(spotCase, origin).region(), receiverName(spotCase, origin)));
    }

    /** Its name, also where it is none of ours. */
    public String receiverName(SpotCase spotCase, Origin origin) {
        var party = concerned(spotCase, origin);
        return countyOf(party, spotCase)
                .map(Authority::name)
                .orElseGet(() -> party.name() + "所在地（" + party.region() + "）县级市场监管部门");
    }

    private Party concerned(SpotCase spotCase, Origin origin) {
        return concernsProducer(spotCase, origin) ? producer(spotCase) : sampled(spotCase);
    }

    private Optional<Authority> countyOf(Party party, SpotCase spotCase) {
        return authorities.ofCounty(party.region()).or(() -> authorities
                .find(spotCase.handler())
                .filter(handler -> handler.region().equals(party.region())));
    }

    /** The laboratory's clue goes to the county of the maker alone, beside the organizer (NMG-34c, NMG-34d). */
    private boolean isPassedOver(SpotCase spotCase, Origin origin, String role) {
        return role.equals("municipal-authority") && concernsProducer(spotCase, origin);
    }

    private String name(SpotCase spotCase, Origin origin, String role) {
        return switch (role) {
            case "organizing-authority" -> authority(spotCase.organizer()).name();
            case "municipal-authority" -> municipal(spotCase);
            default -> receiverName(spotCase, origin);
        };
    }

    private boolean concernsProducer(SpotCase spotCase, Origin origin) {
        return origin == Origin.INSPECTION && regimes.binds(PRODUCERS_PLACE, spotCase.regime());
    }

    private String municipal(SpotCase spotCase) {
        var local = countyOf(sampled(spotCase), spotCase).orElseGet(() -> authority(spotCase.handler()));
        return local.level().equals("county") && local.parent() != null
                ? authority(local.parent()).name()
                : local.name();
    }

    private Party producer(SpotCase spotCase) {
        return spotCase.labelledProducer() == null ? sampled(spotCase) : parties.get(spotCase.labelledProducer());
    }

    private Party sampled(SpotCase spotCase) {
        return parties.get(spotCase.sampledParty());
    }

    private Authority authority(String code) {
        return authorities.find(code).orElseThrow(() -> new IllegalStateException("No authority " + code));
    }
}
