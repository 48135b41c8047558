package spotcheck.enforcement;

import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.clue.ClueList;

/**
 * What a hand-over is in every state.
 *
 * @param listNumber document number of the form or list that went with it
 */
public record HandoverFacts(long id, CaseNumber caseNumber, ClueList clue, String listNumber, String handedBy) {}
