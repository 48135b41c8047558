package spotcheck.rectification;

import java.time.LocalDate;

/** What the handling authority proposes to its leader: which measures, and until when business is suspended. */
public record SuspensionProposal(
        long id,
        String caseNumber,
        String requirements,
        LocalDate suspendUntil,
        String proposedBy,
        LocalDate proposedOn) {}
