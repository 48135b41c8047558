package spotcheck.casefile;

import java.time.LocalDate;

/** A case came to its end; whoever keeps papers of it begins to count how long. */
public record CaseClosed(CaseNumber number, LocalDate on) {}
