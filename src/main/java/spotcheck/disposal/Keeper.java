package spotcheck.disposal;

/**
 * Who has a sealed unit and settles it.
 *
 * @param testedFirst whether it is the laboratory of the first inspection, not one that retested
 */
public record Keeper(String laboratory, boolean testedFirst) {}
