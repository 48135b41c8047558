package spotcheck.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Purpose;
import spotcheck.casefile.outside.OutsideCheck;
import spotcheck.preparation.RulesId;
import spotcheck.registry.Product;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.registry.party.Party;
import spotcheck.regulation.RuleIds;

/**
 * What an authority says when it opens a case.
 *
 * @param organizer code of the organizing authority; null for that of the person who opens it
 * @param exemption of a follow-up or an emergency check; null for an ordinary one
 * @param violationRegion county in which the violation happened, where that is not the party's own; null otherwise
 * @param regionRemark why a place stands that is no county of today, or lies elsewhere; null where nothing was said
 * @param labelledProducer maker named on the label; null where the sampled party is the maker
 * @param platform operator of the platform, online only
 * @param productUse word of the form, where it decides whether the regime covers the product; null where nothing was said
 * @param samplingBody null for the body that serves the region
 * @param laboratory null for the first laboratory that serves the region
 * @param detailedRules version by which the check is made; null for the one in force for the product, if there is one
 * @param openedOn null for today
 * @param blind whether the laboratory must not know where the sample comes from (NMG-35a)
 * @param outside who organized the check, if a failing report of others came in; null for a check of our own
 * @param warnings what the checks of the form point at without blocking, in Chinese
 * @param answers all that was said, by Chinese label
 * @param legalBasis the rules that the answers carry out
 */
public record CaseOpening(
        @Nullable String organizer,
        Purpose purpose,
        @Nullable Exemption exemption,
        Channel channel,
        Party sampledParty,
        @Nullable String violationRegion,
        @Nullable String regionRemark,
        @Nullable Party labelledProducer,
        @Nullable Party platform,
        Product product,
        @Nullable String productUse,
        @Nullable String samplingBody,
        @Nullable String laboratory,
        @Nullable RulesId detailedRules,
        @Nullable LocalDate openedOn,
        boolean blind,
        @Nullable OutsideCheck outside,
        List<String> warnings,
        Map<String, Object> answers,
        RuleIds legalBasis) {

    /** Whose check it is. */
    CheckLevel level(Authority organizer) {
        return outside == null ? organizer.checkLevel() : outside.level();
    }
}
