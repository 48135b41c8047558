package spotcheck.refusal;

import spotcheck.casefile.CaseNumber;

/** Which refusal of which case; a party that cooperates again may refuse again. */
public record RefusalFacts(long id, CaseNumber caseNumber) {}
