package spotcheck.regulation.web;

import java.time.LocalDate;
import spotcheck.regulation.PeriodKind;
import spotcheck.regulation.Regime;

/** @param start the day of the event, not counted */
record PeriodQuery(Regime regime, PeriodKind period, LocalDate start) {}
