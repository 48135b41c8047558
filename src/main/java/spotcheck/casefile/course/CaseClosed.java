package spotcheck.casefile.course;

import java.time.LocalDate;
import spotcheck.casefile.CaseNumber;

/** A case came to its end; whoever keeps papers of it begins to count how long. */
public record CaseClosed(CaseNumber number, LocalDate on) {}
