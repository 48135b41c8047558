package spotcheck.enforcement;

import java.time.LocalDateTime;

/** When the authorities were told of a clue: the organizing authority, and all others. */
public record ToldAt(LocalDateTime organizer, LocalDateTime others) {}
