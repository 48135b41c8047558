package spotcheck.notification;

import spotcheck.casefile.CaseNumber;

/** Who is to be told the result of which case. */
public record NotificationFacts(long id, CaseNumber caseNumber, Recipient recipient) {}
