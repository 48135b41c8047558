package spotcheck.casefile.chain;

/**
 * Where the chain of a case ends.
 *
 * @param number of the case
 * @param head fingerprint of the last entry
 */
public record ChainEnd(String number, int entries, String head) {}
