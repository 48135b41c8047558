package spotcheck.regulation.wording;

import java.util.List;
import spotcheck.regulation.RuleIds;

/** What rules say. */
public interface RuleTexts {

    /** @return in the order of the ids; ids that no regulation has are left out */
    List<RuleText> of(RuleIds ids);
}
