package spotcheck.custody;

import spotcheck.casefile.CaseNumber;

/**
 * Who took a unit found its seal broken: somebody has to find out why.
 *
 * @param unit id of the sealed unit
 */
public record SampleDiffers(CaseNumber number, long unit, String description) {}
