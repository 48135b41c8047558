package spotcheck.calendar;

import java.time.LocalDate;

/** A day that did not count, or that the end of a period rolled over, and what kind of day it was. */
public record SkippedDay(LocalDate date, String reason) {}
