package spotcheck.regulation.changes;

import java.util.List;
import java.util.Map;

/**
 * What one table answers differently.
 *
 * @param decision its id
 * @param name what it decides
 * @param asks what else than the regime it asks
 * @param changes each old and new answer once, with all cases in which they are given
 * @param rules the rules that say so, those of both regimes
 */
public record TableChange(
        String decision, String name, List<String> asks, List<Change> changes, List<ChangedRule> rules) {

    /**
     * @param cases in Chinese
     * @param asked the same cases in the words of the table
     */
    public record Change(List<String> cases, List<Map<String, Object>> asked, Said before, Said after) {}

    /**
     * @param text the answer in Chinese, a line for each matching row; empty where the table gives none
     * @param answers the same in the words of the table
     * @param legalBasis ids of the rules
     */
    public record Said(List<String> text, List<Map<String, Object>> answers, List<String> legalBasis) {}

    /** @param zh paraphrase */
    public record ChangedRule(String id, String article, String zh) {}
}
