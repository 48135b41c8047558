package spotcheck.regulation.web;

import java.time.LocalDate;
import spotcheck.regulation.Regime;
import spotcheck.regulation.period.PeriodKind;

/**
 * @param start the day of the event, not counted
 * @param region digits of the place whose days off count; empty for the national calendar
 */
record PeriodQuery(Regime regime, PeriodKind period, LocalDate start, String region) {}
