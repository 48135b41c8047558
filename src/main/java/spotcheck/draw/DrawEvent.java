package spotcheck.draw;

import java.time.OffsetDateTime;

/** Something that happened to a draw. */
public record DrawEvent(OffsetDateTime at, String actor, String title, String details) {}
