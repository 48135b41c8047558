package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.count.RollOver;
import spotcheck.calendar.count.SecondCount;
import spotcheck.calendar.holiday.CalendarFiles;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

/**
 * Every period of every regime, from the table to the day, on every start of eight years and in every reading of the
 * roll-over rule, against a second reading of the texts and a second way of counting.
 */
class EveryPeriodDecisionTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final int LAST_ARRANGED = 2026;

    private static final List<String> ALL =
            List.of("nmg-trial", "cq-2020", "cq-2021", "cq-2023", "sx-2023", "national-2020");

    /** d days, w working days, m months, y years; ! ends on its day whatever day that is. All else is silence. */
    private static final String LAW = """
            repeat-check-window        6m   all
            result-service             5w   cq-2021 cq-2023
            objection                  15d  all
            retest-decision            10w  cq-2021
            retest-formalities         7d   all
            retest-body                10d  all
            rectification              60d  all
            reinspection               75d  all
            second-reinspection-opens  61d! all
            second-reinspection-closes 89d! all
            sample-return              15d  cq-2023
            report-submission          3w   cq-2020 cq-2021
            result-handling-report     90d  nmg-trial
            service-by-publication     15d  cq-2020 cq-2021
            file-retention             2y   nmg-trial sx-2023 national-2020
            laboratory-retention       6y   cq-2020 cq-2021 cq-2023
            body-suspension            1y   sx-2023
            review-application         60d  cq-2021
            lawsuit                    6m   cq-2021
            """;

    private static final Map<Character, Unit> UNITS =
            Map.of('d', Unit.CALENDAR_DAY, 'w', Unit.WORKING_DAY, 'm', Unit.MONTH, 'y', Unit.YEAR);

    private static final Map<String, String[]> READ =
            LAW.lines().map(line -> line.split("\\s+", 3)).collect(Collectors.toMap(words -> words[0], words -> words));

    private final StatutoryPeriods periods = new StatutoryPeriods((decision, inputs) ->
            DecisionTables.all(decision, inputs).stream().map(Answer::new).toList());
    private final Map<RollOver, DeadlineCalculator> calculators = Arrays.stream(RollOver.values())
            .collect(Collectors.toMap(
                    reading -> reading, reading -> new DeadlineCalculator(CalendarFiles.shipped(), reading)));
    private final SecondCount second = new SecondCount();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAN_FILING")
    void endsOnTheDayThatASecondCountFinds(PeriodKind kind) {
        for (var regime : ALL) {
            var expected = inTheText(kind, regime);
            var said = periods.of(new Regime(regime), kind.code());
            if (expected.isEmpty()) {
                assertThat(said).as("%s of %s", kind, regime).isInstanceOf(StatutoryPeriod.Silent.class);
            } else {
                assertThat(said)
                        .as("%s of %s", kind, regime)
                        .isInstanceOfSatisfying(
                                StatutoryPeriod.Fixed.class,
                                fixed -> onEveryStart(kind, fixed.period(), expected.get()));
            }
        }
    }

    private void onEveryStart(PeriodKind kind, Period period, InText expected) {
        for (var day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            for (var reading : RollOver.values()) {
                var calculator = Objects.requireNonNull(calculators.get(reading));
                compare(kind, kind.after(day, period, calculator), expected, day, reading);
            }
        }
    }

    private void compare(PeriodKind kind, Deadline deadline, InText expected, LocalDate start, RollOver reading) {
        var raw = second.raw(start, expected.amount(), expected.unit());
        var moves = expected.rolls() && expected.unit() != Unit.WORKING_DAY;
        var due = moves ? second.due(raw, reading) : raw;
        var guessed = expected.rolls() && due.getYear() > LAST_ARRANGED;
        if (!deadline.rawDate().equals(raw)
                || !deadline.dueDate().equals(due)
                || (reading == RollOver.NON_WORKING_DAY && deadline.provisional() != guessed)) {
            fail("%s %s: the second count says raw %s, due %s under %s", kind, deadline, raw, due, reading);
        }
    }

    private static Optional<InText> inTheText(PeriodKind kind, String regime) {
        var words = Objects.requireNonNull(READ.get(kind.code()));
        return words[2].equals("all") || List.of(words[2].split(" ")).contains(regime)
                ? Optional.of(InText.read(words[1]))
                : Optional.empty();
    }

    private record InText(int amount, Unit unit, boolean rolls) {

        static InText read(String word) {
            var rolls = !word.endsWith("!");
            var length = rolls ? word : word.substring(0, word.length() - 1);
            var unit = Objects.requireNonNull(UNITS.get(length.charAt(length.length() - 1)));
            return new InText(Integer.parseInt(length.substring(0, length.length() - 1)), unit, rolls);
        }
    }
}
