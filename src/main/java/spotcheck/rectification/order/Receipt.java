package spotcheck.rectification.order;

import java.time.LocalDate;

/**
 * How and when the party received an order.
 *
 * @param way word of the form, such as {@code direct} or {@code post}
 */
public record Receipt(LocalDate on, String way) {}
