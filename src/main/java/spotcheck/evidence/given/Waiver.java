package spotcheck.evidence.given;

import java.time.OffsetDateTime;
import spotcheck.casefile.CaseNumber;

/** An officer has said why a required record cannot be had. */
public record Waiver(
        long id,
        CaseNumber caseNumber,
        String task,
        String stepName,
        String code,
        String reason,
        String waivedBy,
        OffsetDateTime waivedAt) {}
