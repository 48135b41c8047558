package spotcheck.enforcement;

import java.time.LocalDate;

/** The enforcement team's receipt of a clue, taken or sent back. */
public record Receipt(LocalDate receivedOn, String receivedBy) {}
