package spotcheck.casefile.deadline;

import java.time.LocalDate;
import java.util.Optional;
import spotcheck.calendar.Period;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.PeriodKind;

/**
 * A period of a case in its state. Only an open one can be suspended, and only a suspended one resumed; what was met,
 * ended or withdrawn stays so.
 */
public sealed interface CaseDeadline {

    DeadlineFacts facts();

    /** Word of the state in the file. */
    String status();

    /** The day on which it was met, ended or withdrawn. */
    default Optional<LocalDate> settledOn() {
        return Optional.empty();
    }

    /** Neither met, ended nor withdrawn. */
    sealed interface Pending extends CaseDeadline {}

    /** It runs. */
    record Open(DeadlineFacts facts) implements Pending {

        @Override
        public String status() {
            return "open";
        }
    }

    /**
     * It does not run for the time being.
     *
     * @param since the last day that was counted
     */
    record Suspended(DeadlineFacts facts, LocalDate since) implements Pending {

        @Override
        public String status() {
            return "suspended";
        }
    }

    /** What it waited for was done on that day. */
    record Met(DeadlineFacts facts, LocalDate on) implements CaseDeadline {

        @Override
        public String status() {
            return "met";
        }

        @Override
        public Optional<LocalDate> settledOn() {
            return Optional.of(on);
        }

        public boolean isInTime() {
            return isMetBy(on);
        }
    }

    /** It ran out in silence, with effect. */
    record Ended(DeadlineFacts facts, LocalDate on) implements CaseDeadline {

        @Override
        public String status() {
            return "ended";
        }

        @Override
        public Optional<LocalDate> settledOn() {
            return Optional.of(on);
        }
    }

    /** What started it was taken back, or is done anew. */
    record Withdrawn(DeadlineFacts facts, LocalDate on) implements CaseDeadline {

        @Override
        public String status() {
            return "withdrawn";
        }

        @Override
        public Optional<LocalDate> settledOn() {
            return Optional.of(on);
        }
    }

    default long id() {
        return facts().id();
    }

    default CaseNumber number() {
        return facts().number();
    }

    default PeriodKind kind() {
        return facts().kind();
    }

    /** Word of {@code statutoryPeriod}, such as {@code objection}. */
    default String period() {
        return kind().code();
    }

    /** Whom or what it concerns, when a case has several of one kind: a recipient, a round. */
    default String subject() {
        return facts().subject();
    }

    /** Code of the event whose day is day 0. */
    default String startEvent() {
        return facts().startEvent();
    }

    default LocalDate startDate() {
        return facts().counted().start();
    }

    default Period length() {
        return facts().counted().period();
    }

    /** Last day as counted; an authority's duty is shown on it. */
    default LocalDate rawDate() {
        return facts().counted().rawDate();
    }

    /** Last day after roll-over; a party is late only after it. */
    default LocalDate dueDate() {
        return facts().counted().dueDate();
    }

    default boolean isProvisional() {
        return facts().counted().provisional();
    }

    default String explanation() {
        return facts().explanation();
    }

    default RuleIds legalBasis() {
        return facts().legalBasis();
    }

    /** The last day that its bearer is shown: an authority the raw date, a party the rolled one. */
    default LocalDate actBy() {
        return kind().bearer().actBy(rawDate(), dueDate());
    }

    /** Whether an act of that day is in time; what does not run cannot be missed. */
    default boolean isMetBy(LocalDate day) {
        return this instanceof Suspended || !day.isAfter(dueDate());
    }
}
