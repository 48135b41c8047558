package spotcheck.campaign.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Refused;

/**
 * What a scheme says (NMG-12c, CQ20-12b, CQ23-14b).
 *
 * @param place where samples are taken; who is drawn is a maker or a seller
 * @param scope of the products
 * @param method how is sampled
 * @param division who does what
 * @param schedule by when
 * @param focus main places and firms, and why (CQ23-23a); null where the regime does not ask
 * @param tiers how dear, middling and cheap brands are regarded (CQ23-23b); null where the regime does not ask
 */
public record Scheme(
        Channel place,
        String scope,
        String standards,
        String method,
        String division,
        String schedule,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String focus,
        @Nullable String tiers,
        String samplingBody,
        String laboratory) {

    /** @throws Refused if it ends before it begins */
    public Scheme {
        if (endsOn.isBefore(startsOn)) {
            throw new Refused("schemeUntil", "完成日期不得早于开始日期");
        }
    }
}
