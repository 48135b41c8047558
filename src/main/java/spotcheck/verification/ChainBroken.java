package spotcheck.verification;

import spotcheck.casefile.CaseNumber;

/**
 * A case is no longer what its entries say.
 *
 * @param organizer code of the authority whose case it is
 */
public record ChainBroken(CaseNumber number, String organizer, String message) {}
