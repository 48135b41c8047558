package spotcheck.objection.filing;

import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;

/** What the right to object is in every state: whose it is, and in which case. */
public record ObjectionFacts(long id, CaseNumber caseNumber, Recipient recipient) {}
