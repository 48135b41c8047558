package spotcheck.rectification.stop;

import spotcheck.regulation.RuleIds;

/**
 * From when a regime forbids to make and sell the same product until a re-inspection was passed.
 *
 * @param beginsWith code of the event: {@code report-received} or {@code order-served}
 */
record StopRule(String beginsWith, RuleIds legalBasis) {}
