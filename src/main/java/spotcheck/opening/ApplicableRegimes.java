package spotcheck.opening;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authority;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Which measures govern a case, by place and day, as the table {@code applicableRegime} says. */
@Component
public class ApplicableRegimes {

    private final Decisions decisions;
    private final Regimes regimes;

    ApplicableRegimes(Decisions decisions, Regimes regimes) {
        this.decisions = decisions;
        this.regimes = regimes;
    }

    /** @throws Refused if none was in force that day, or its tables are not complete */
    public Pinned of(Authority organizer, LocalDate openedOn) {
        var midnight = ChinaTime.toDate(openedOn);
        var answer = decisions.answer(
                "applicableRegime", Map.of("authorityRegion", organizer.region(), "openedOn", midnight));
        var profile = answer.said("regime")
                .map(regime -> regimes.profile(new Regime(regime)))
                .orElseThrow(() -> new Refused("openedOn", "立案日期早于2020年1月1日，系统收录的各办法当时尚未施行"));
        if (!profile.ready()) {
            throw new Refused("本案应适用《" + profile.title() + "》（" + profile.regime() + "），其决策表尚未配齐，暂不能立案");
        }
        return new Pinned(profile, answer.legalBasis());
    }

    /** @param legalBasis the rules that the table cites */
    public record Pinned(Regimes.Profile profile, RuleIds legalBasis) {

        public String code() {
            return profile.regime().code();
        }
    }
}
