package spotcheck.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spotcheck.casefile.right.CaseFilter;

/**
 * Whose cases an auditor reads.
 *
 * @param cases a condition on the case {@code c}
 * @param everything whether the area is the whole country
 * @param authorities codes of the authorities of the area; empty where it is everything
 */
public record Area(CaseFilter cases, boolean everything, List<String> authorities) {

    public String condition() {
        return cases.sql();
    }

    /** Those of the condition, and {@code authorities}. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<>(cases.parameters());
        parameters.put("authorities", authorities);
        return parameters;
    }
}
