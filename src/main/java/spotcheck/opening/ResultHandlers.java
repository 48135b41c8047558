package spotcheck.opening;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/** Which authority will handle a failing result, as the table {@code resultHandler} says for the level of the check. */
@Component
@LegalBasis(
        value = {
            "NMG-5i",
            "NMG-5m",
            "CQ20-6g",
            "CQ20-63a",
            "CQ20-63b",
            "CQ23-5h",
            "CQ23-67a",
            "CQ23-67b",
            "SX23-1-5",
            "SX23-F-3"
        },
        label = "立案：按抽查层级和违法行为发生地确定结果处理部门")
class ResultHandlers {

    private final Decisions decisions;
    private final Authorities authorities;

    ResultHandlers(Decisions decisions, Authorities authorities) {
        this.decisions = decisions;
        this.authorities = authorities;
    }

    /**
     * @param level whose check it is
     * @param organizer who organized it, or got the report of others
     * @param partyRegion county of the sampled party
     * @param violationRegion county in which the violation happened; null where it is the same
     */
    Chosen of(
            String regime,
            CheckLevel level,
            Authority organizer,
            String partyRegion,
            @Nullable String violationRegion) {
        var samePlace = violationRegion == null || violationRegion.equals(partyRegion);
        var answer = decisions.answer(
                "resultHandler", Map.of("regime", regime, "checkLevel", level.word(), "sameViolationPlace", samePlace));
        var handler =
                switch (answer.said("handler").orElse("")) {
                    case "county-of-sampled-party" -> county(partyRegion, organizer);
                    case "county-of-violation" ->
                        county(violationRegion == null ? partyRegion : violationRegion, organizer);
                    default -> organizer;
                };
        return new Chosen(handler, answer.legalBasis());
    }

    /** Where the registry has none of that county, or it is not of the organizer's area, the organizer does it itself. */
    private Authority county(String region, Authority organizer) {
        return authorities
                .ofCounty(region)
                .filter(county -> authorities.covers(organizer.code(), county.region()))
                .orElse(organizer);
    }

    /** @param legalBasis the rules that the table cites */
    record Chosen(Authority authority, RuleIds legalBasis) {}
}
