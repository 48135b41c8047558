package spotcheck.evidence.given;

import java.time.OffsetDateTime;

/** An officer has said why a required record cannot be had. */
public record Waiver(
        long id,
        String caseNumber,
        String task,
        String stepName,
        String code,
        String reason,
        String waivedBy,
        OffsetDateTime waivedAt) {}
