package spotcheck.volume;

/**
 * Something that a rule asks for and the case does not hold.
 *
 * @param why what is known of the reason; empty if nothing
 * @param rules ids, separated by blanks, of the case's regime
 */
public record Lack(String material, String why, String rules) {}
