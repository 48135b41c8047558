package spotcheck.evidence.upload;

import java.time.OffsetDateTime;

/** An upload on its way; {@code length} bytes are to come in all. */
public record Upload(String id, String owner, String task, String name, long length, OffsetDateTime begunAt) {}
