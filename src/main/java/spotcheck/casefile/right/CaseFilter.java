package spotcheck.casefile.right;

import java.util.Map;

/**
 * The cases that somebody may see, as a condition for lists.
 *
 * @param sql condition on {@code spot_case} under the name {@code c}, in brackets
 * @param parameters its named parameters, which begin with {@code right}
 */
public record CaseFilter(String sql, Map<String, Object> parameters) {}
