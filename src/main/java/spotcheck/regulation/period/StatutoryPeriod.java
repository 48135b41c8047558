package spotcheck.regulation.period;

import spotcheck.calendar.Period;
import spotcheck.regulation.RuleIds;

/** What a regime says of the length of a period: an amount from an event, or nothing. */
public sealed interface StatutoryPeriod {

    /** Code of the event whose day is day 0, see docs/decisions.md; a silent table may name none. */
    String from();

    RuleIds legalBasis();

    record Fixed(Period period, String from, RuleIds legalBasis) implements StatutoryPeriod {}

    /** The regime is silent; only an adopted practice of the authority can set a date. */
    record Silent(String from, RuleIds legalBasis) implements StatutoryPeriod {}
}
