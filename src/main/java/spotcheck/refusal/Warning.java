package spotcheck.refusal;

import java.time.LocalDateTime;

/** The party was told what a refusal leads to (CQ23-30a). */
public record Warning(LocalDateTime warnedAt, String warnedPerson) {}
