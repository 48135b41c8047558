package spotcheck.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import spotcheck.casefile.right.CaseFilter;

/**
 * What of the cases a list shows; an empty text or false asks nothing.
 *
 * @param stage a part of the procedure in Chinese
 * @param state open or closed
 * @param conclusion word of the conclusion
 * @param product class of the product, or part of it
 * @param late only those with a duty past its day
 * @param suspended only those with a period that is suspended
 * @param corrected only those in which a step was put right
 */
public record Facets(
        String stage,
        String state,
        String conclusion,
        String product,
        boolean late,
        boolean suspended,
        boolean corrected) {

    public static final Facets NONE = new Facets("", "", "", "", false, false, false);

    /** A duty past its day; {@code :duties} and {@code :today} must be given. */
    static final String LATE = "exists (select 1 from deadline d where d.case_number = c.number and d.status = 'open'"
            + " and d.period in (:duties) and d.due_date < :today)";

    static final String SUSPENDED =
            "exists (select 1 from deadline d where d.case_number = c.number and d.status = 'suspended')";

    static final String CORRECTED = "exists (select 1 from amendment a where a.case_number = c.number)";

    CaseFilter filter() {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add("1 = 1");
        var stages = Phase.processesOf(stage);
        if (!stages.isEmpty()) {
            conditions.add("c.closed_on is null and c.stage in (:stages)");
            parameters.put("stages", stages);
        }
        if (state.equals("open") || state.equals("closed")) {
            conditions.add("c.closed_on is " + (state.equals("open") ? "null" : "not null"));
        }
        word("c.conclusion = :conclusion", "conclusion", conclusion, conclusion, conditions, parameters);
        word("p.product_class like :class", "class", product, "%" + product.strip() + "%", conditions, parameters);
        if (late) {
            conditions.add(LATE);
        }
        if (suspended) {
            conditions.add(SUSPENDED);
        }
        if (corrected) {
            conditions.add(CORRECTED);
        }
        return new CaseFilter(String.join(" and ", conditions), parameters);
    }

    private static void word(
            String condition,
            String name,
            String asked,
            String value,
            ArrayList<String> conditions,
            Map<String, Object> parameters) {
        if (!asked.isBlank()) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
