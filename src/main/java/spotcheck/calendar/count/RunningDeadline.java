package spotcheck.calendar.count;

import spotcheck.calendar.Deadline;

/**
 * A deadline that is still open, as it stands in a case.
 *
 * @param reference what the caller finds it by again
 * @param rolls whether its end rolls over days off; the window of the second re-inspection does not
 */
public record RunningDeadline(String reference, Deadline deadline, boolean rolls) {}
