package spotcheck.law;

import java.time.OffsetDateTime;

/** A file of a draft, and who put it there. */
public record DraftFile(String name, String putBy, OffsetDateTime putAt, long size) {}
