package spotcheck.casefile.date;

import java.util.List;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.RuleIds;

/**
 * Between which days of the case the answer to one question lies.
 *
 * @param where rules that ask for it, where not every regime does
 */
record DateRule(String task, String field, List<DateFact> notBefore, List<DateFact> notAfter, RuleIds where) {

    private static final List<DateRule> ALL = RegulationFile.rows("date-order.csv").stream()
            .map(row -> new DateRule(
                    row.get("task"),
                    row.get("field"),
                    DateFact.of(row.get("notBefore")),
                    DateFact.of(row.get("notAfter")),
                    RuleIds.parse(row.get("where"))))
            .toList();

    static List<DateRule> of(String task, String field) {
        return ALL.stream()
                .filter(rule -> rule.task.equals(task) && rule.field.equals(field))
                .toList();
    }
}
