package spotcheck.enforcement;

import java.time.LocalDate;

/**
 * A decision to open an enforcement case, or not to.
 *
 * @param text document number of the opened case, or the reason why none is opened (CQN-A8-1)
 */
public record Filing(LocalDate on, String text) {}
