package spotcheck.rectification;

/**
 * How often a firm failed in a row, this case included (CQ23-78a).
 *
 * @param withinTwoYears whether those failures lie within the two years before this case was opened
 */
public record FailureRecord(int consecutiveFailures, boolean withinTwoYears) {}
