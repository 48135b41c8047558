package spotcheck.draw;

import spotcheck.draw.lot.Exclusion;
import spotcheck.regulation.RuleIds;

/**
 * A candidate that may not be drawn.
 *
 * @param rules those of the ground that hold here; none where a plain fact keeps it out
 * @param reason the facts, such as the day of the earlier check
 */
public record LeftOut(String key, String name, Ground ground, RuleIds rules, String reason) {

    Exclusion line() {
        var cited = rules.ids().isEmpty() ? "" : "（" + rules + "）";
        return new Exclusion(key, ground.label() + cited, reason);
    }
}
