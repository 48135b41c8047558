package spotcheck.preparation;

import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.Written;

/**
 * What one expert of a panel thought of detailed rules.
 *
 * @param unit where the expert works
 * @param agrees whether they may be published as they are
 * @param opinion required of who does not agree
 */
public record ExpertVote(
        String name, String unit, boolean agrees, @Nullable String opinion) {

    /** @throws Refused if it is not said who voted, or not why somebody voted against */
    public ExpertVote {
        name = Written.required("votes", "专家姓名", name, 50);
        unit = Written.required("votes", "专家“" + name + "”的单位", unit, 100);
        opinion = Written.optional("votes", "专家“" + name + "”的意见", opinion, 1000);
        if (!agrees && opinion == null) {
            throw new Refused("votes", "专家“" + name + "”不同意的，须写明意见");
        }
    }
}
