package spotcheck.casefile.course;

import spotcheck.casefile.CaseNumber;

/**
 * The proceedings of a case as a whole came to their end, or those of a process beside it.
 *
 * @param proceedings id by which the engine knows them
 */
public record ProceedingsEnded(CaseNumber number, String proceedings) {}
