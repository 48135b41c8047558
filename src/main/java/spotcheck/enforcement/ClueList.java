package spotcheck.enforcement;

import java.time.LocalDate;

/** A clue as its finder writes it down for hand-over. */
public record ClueList(Origin origin, String ground, String facts, String receiver, LocalDate handedOn) {}
