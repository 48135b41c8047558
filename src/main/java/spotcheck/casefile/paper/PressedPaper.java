package spotcheck.casefile.paper;

import java.util.Optional;

/**
 * A paper as the press gives it out.
 *
 * @param file with the electronic seal, if it has one: what is kept is what was sealed
 * @param seal whose seal by which certificate; empty where the paper waits for a seal in ink
 */
public record PressedPaper(PrintedPaper file, Optional<String> seal) {}
