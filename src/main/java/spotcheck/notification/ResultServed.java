package spotcheck.notification;

import java.time.LocalDate;
import spotcheck.casefile.CaseNumber;

/** A recipient got the result. */
public record ResultServed(CaseNumber number, Recipient recipient, LocalDate receivedOn) {}
