package spotcheck.enforcement;

import java.time.LocalDateTime;

/** Who was told of a clue, and when. */
public record HandoverReport(long handover, String recipient, String name, LocalDateTime toldAt) {}
