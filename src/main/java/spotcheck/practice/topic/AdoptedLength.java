package spotcheck.practice.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.regulation.period.PeriodKind;

/** What may be adopted for a period: {@code 10 working-day}. */
public final class AdoptedLength {

    /**
     * Periods that an authority may fix for its cases. Remedies, retention and the suspension of a body are not its to
     * fix, and the window against repeated checks only the law can open.
     */
    private static final List<PeriodKind> PERIODS = List.of(
            PeriodKind.RESULT_SERVICE,
            PeriodKind.OBJECTION,
            PeriodKind.RETEST_DECISION,
            PeriodKind.RETEST_FORMALITIES,
            PeriodKind.RETEST_BODY,
            PeriodKind.RECTIFICATION,
            PeriodKind.REINSPECTION,
            PeriodKind.SAMPLE_RETURN,
            PeriodKind.REPORT_SUBMISSION,
            PeriodKind.RESULT_HANDLING_REPORT,
            PeriodKind.SERVICE_BY_PUBLICATION);

    private static final Pattern CHOICE = Pattern.compile("([1-9][0-9]{0,2}) (calendar-day|working-day|month)");
    private static final Set<Unit> UNITS = Set.of(Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH);

    private AdoptedLength() {}

    static List<Topic> topics() {
        return PERIODS.stream().map(kind -> Topic.ofPeriod(kind.code())).toList();
    }

    static Optional<PeriodKind> kind(Topic topic) {
        return PERIODS.stream()
                .filter(kind -> Topic.ofPeriod(kind.code()).equals(topic))
                .findFirst();
    }

    /** Whether the choice leaves less time than other law does where the measures are silent. */
    public static boolean isTooShort(Topic topic, String choice) {
        return of(choice)
                .filter(period -> period.unit() != Unit.MONTH)
                .flatMap(period -> kind(topic).filter(kind -> period.amount() < kind.fewestDays()))
                .isPresent();
    }

    /** Empty if the choice is none. */
    public static Optional<Period> of(String choice) {
        var parts = CHOICE.matcher(choice);
        return parts.matches()
                ? Optional.of(new Period(Integer.parseInt(parts.group(1)), Unit.of(parts.group(2))))
                        .filter(period -> UNITS.contains(period.unit()))
                : Optional.empty();
    }
}
