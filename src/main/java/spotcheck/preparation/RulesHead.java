package spotcheck.preparation;

import java.time.LocalDate;
import spotcheck.preparation.content.RulesContent;
import spotcheck.regulation.Regime;

/**
 * What all states of a version have: who made it, for whom, and what it says.
 *
 * @param authority code of the authority whose rules they are
 * @param regime of the authority on the day of the draft: it says what they must contain and pass through
 * @param version first, second … of the authority for the product
 * @param sha256 of the text that is kept
 */
public record RulesHead(
        RulesId id,
        String authority,
        Regime regime,
        int version,
        RulesContent content,
        String sha256,
        String draftedBy,
        LocalDate draftedOn) {

    /** 《…》第2版. */
    public String title() {
        return "《" + content.title() + "》第" + version + "版";
    }
}
