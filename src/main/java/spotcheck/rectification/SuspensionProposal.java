package spotcheck.rectification;

import java.time.LocalDate;
import spotcheck.casefile.CaseNumber;

/** What the handling authority proposes to its leader: which measures, and until when business is suspended. */
public record SuspensionProposal(
        long id,
        CaseNumber caseNumber,
        String requirements,
        LocalDate suspendUntil,
        String proposedBy,
        LocalDate proposedOn) {}
