package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.count.RollOver;
import spotcheck.calendar.holiday.CalendarFiles;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

/** The periods of the law, from the table to the date. */
class PeriodKindDecisionTest {

    private final StatutoryPeriods periods = new StatutoryPeriods((decision, inputs) ->
            DecisionTables.all(decision, inputs).stream().map(Answer::new).toList());
    private final DeadlineCalculator calculator =
            new DeadlineCalculator(CalendarFiles.shipped(), RollOver.NON_WORKING_DAY);

    @Test
    void theWordsOfTheTableAreTheWordsOfTheCode() {
        var words = Dmn.readModelFromFile(DecisionTables.file("statutoryPeriod").toFile())
                .getModelElementsByType(Input.class)
                .stream()
                .filter(input ->
                        input.getInputExpression().getText().getTextContent().equals("period"))
                .flatMap(input -> Arrays.stream(
                        input.getInputValues().getText().getTextContent().split(",\\s*")))
                .map(word -> word.replace("\"", ""))
                .toList();
        assertThat(words).containsExactlyInAnyOrderElementsOf(PeriodKind.codes());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAN_FILING")
    void everyPeriodIsAnAmountOrSilence(PeriodKind kind) {
        for (var regime : List.of("nmg-trial", "cq-2020", "cq-2021", "cq-2023", "sx-2023", "national-2020")) {
            assertThat(periods.of(new Regime(regime), kind.code()).legalBasis().ids())
                    .as("%s of %s", kind, regime)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, {1} from {2}: {3}, {4}")
    @CsvSource(textBlock = """
            nmg-trial, objection,                  2026-09-10, 2026-09-25, 2026-09-28
            cq-2023,   objection,                  2026-09-10, 2026-09-25, 2026-09-28
            cq-2023,   result-service,             2026-02-11, 2026-02-25, 2026-02-25
            cq-2023,   result-service,             2025-12-30, 2026-01-07, 2026-01-07
            cq-2023,   retest-formalities,         2026-09-18, 2026-09-25, 2026-09-28
            nmg-trial, retest-body,                2026-09-15, 2026-09-25, 2026-09-28
            nmg-trial, rectification,              2026-08-02, 2026-10-01, 2026-10-08
            cq-2023,   reinspection,               2026-07-18, 2026-10-01, 2026-10-08
            cq-2023,   second-reinspection-opens,  2026-06-01, 2026-08-01, 2026-08-01
            nmg-trial, second-reinspection-closes, 2026-06-01, 2026-08-29, 2026-08-29
            cq-2023,   sample-return,              2026-09-10, 2026-09-25, 2026-09-28
            nmg-trial, repeat-check-window,        2026-04-01, 2026-10-01, 2026-10-08
            nmg-trial, file-retention,             2024-02-29, 2026-02-28, 2026-02-28
            cq-2020,   report-submission,          2026-09-22, 2026-09-28, 2026-09-28
            cq-2020,   service-by-publication,     2026-09-10, 2026-09-25, 2026-09-28
            cq-2021,   result-service,             2026-09-22, 2026-09-30, 2026-09-30
            cq-2021,   retest-decision,            2026-09-22, 2026-10-13, 2026-10-13
            cq-2021,   rectification,              2026-08-02, 2026-10-01, 2026-10-08
            cq-2021,   lawsuit,                    2026-04-01, 2026-10-01, 2026-10-08
            sx-2023,   body-suspension,            2024-03-01, 2025-03-01, 2025-03-03
            sx-2023,   objection,                  2026-03-06, 2026-03-21, 2026-03-23
            national-2020, retest-formalities,     2026-09-18, 2026-09-25, 2026-09-28
            national-2020, reinspection,           2026-07-18, 2026-10-01, 2026-10-08
            national-2020, second-reinspection-closes, 2026-06-01, 2026-08-29, 2026-08-29
            """)
    void aPeriodOfTheLawEndsOnItsDay(String regime, String period, String start, String raw, String due) {
        assertThat(periods.of(new Regime(regime), period))
                .isInstanceOfSatisfying(StatutoryPeriod.Fixed.class, fixed -> {
                    var deadline = PeriodKind.of(period).after(LocalDate.parse(start), fixed.period(), calculator);
                    assertThat(deadline.rawDate()).isEqualTo(raw);
                    assertThat(deadline.dueDate()).isEqualTo(due);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "nmg-trial, result-service", "nmg-trial, retest-decision", "nmg-trial, sample-return",
        "cq-2023, retest-decision", "cq-2023, lawsuit", "cq-2023, file-retention",
        "cq-2020, result-service", "cq-2020, retest-decision", "cq-2021, file-retention",
        "sx-2023, result-service", "sx-2023, retest-decision", "sx-2023, result-handling-report",
        "national-2020, service-by-publication", "national-2020, result-handling-report", "national-2020, lawsuit"
    })
    void whereTheRegimeIsSilentThereIsNoDate(String regime, String period) {
        assertThat(periods.of(new Regime(regime), period)).isInstanceOf(StatutoryPeriod.Silent.class);
    }
}
