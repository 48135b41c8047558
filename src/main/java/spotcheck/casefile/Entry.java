package spotcheck.casefile;

import java.time.OffsetDateTime;

/**
 * One fact of a case.
 *
 * @param kind id of the task, decision or act that made the fact
 * @param title what happened, in Chinese
 * @param details facts by Chinese label, as JSON
 * @param legalBasis ids of the rules carried out, separated by blanks
 */
public record Entry(
        long id,
        String caseNumber,
        OffsetDateTime at,
        String actor,
        String kind,
        String title,
        String details,
        String legalBasis) {}
