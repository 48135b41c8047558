package spotcheck.objection.retest;

import java.time.LocalDate;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;

/**
 * What a retest is in every state.
 *
 * @param applicant whose objection it follows from
 */
public record RetestFacts(long id, CaseNumber caseNumber, Recipient applicant, LocalDate openedOn) {}
