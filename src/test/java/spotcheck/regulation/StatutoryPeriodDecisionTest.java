package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers in the order of the articles */
class StatutoryPeriodDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, repeat-check-window,        6,  month,        previous-check-sampled
            nmg-trial, report-submission,          ,   ,             as-agreed
            nmg-trial, laboratory-retention,       ,   ,             report-issued
            nmg-trial, sample-return,              ,   ,             objection-period-over
            nmg-trial, result-service,             ,   ,             result-material-received
            nmg-trial, objection,                  15, calendar-day, party-receives-conclusion
            nmg-trial, retest-decision,            ,   ,             retest-applied
            nmg-trial, retest-formalities,         7,  calendar-day, retest-notice-received
            nmg-trial, retest-body,                10, calendar-day, formalities-done
            nmg-trial, rectification,              60, calendar-day, order-issued
            nmg-trial, reinspection,               75, calendar-day, order-issued
            nmg-trial, second-reinspection-opens,  61, calendar-day, announcement-published
            nmg-trial, second-reinspection-closes, 89, calendar-day, announcement-published
            nmg-trial, result-handling-report,     90, calendar-day, result-handling-done
            nmg-trial, file-retention,             2,  year,         case-closed
            nmg-trial, service-by-publication,     ,   ,             publication-started
            nmg-trial, body-suspension,            ,   ,             suspension-decided
            nmg-trial, review-application,         ,   ,             decision-received
            nmg-trial, lawsuit,                    ,   ,             decision-received
            cq-2023,   repeat-check-window,        6,  month,        previous-check-sampled
            cq-2023,   laboratory-retention,       6,  year,         report-issued
            cq-2023,   report-submission,          ,   ,             as-agreed
            cq-2023,   result-service,             5,  working-day,  result-material-received
            cq-2023,   sample-return,              15, calendar-day, objection-period-over
            cq-2023,   objection,                  15, calendar-day, party-receives-conclusion
            cq-2023,   retest-decision,            ,   ,             retest-applied
            cq-2023,   retest-formalities,         7,  calendar-day, retest-notice-received
            cq-2023,   retest-body,                10, calendar-day, formalities-done
            cq-2023,   rectification,              60, calendar-day, order-issued
            cq-2023,   reinspection,               75, calendar-day, order-issued
            cq-2023,   second-reinspection-opens,  61, calendar-day, announcement-published
            cq-2023,   second-reinspection-closes, 89, calendar-day, announcement-published
            cq-2023,   file-retention,             ,   ,             case-closed
            cq-2023,   result-handling-report,     ,   ,             result-handling-done
            cq-2023,   service-by-publication,     ,   ,             publication-started
            cq-2023,   body-suspension,            ,   ,             suspension-decided
            cq-2023,   review-application,         ,   ,             decision-received
            cq-2023,   lawsuit,                    ,   ,             decision-received
            cq-2020,   repeat-check-window,        6,  month,        previous-check-sampled
            cq-2020,   laboratory-retention,       6,  year,         report-issued
            cq-2020,   report-submission,          3,  working-day,  inspection-finished
            cq-2020,   result-service,             ,   ,             result-material-received
            cq-2020,   service-by-publication,     15, calendar-day, publication-started
            cq-2020,   objection,                  15, calendar-day, party-receives-conclusion
            cq-2020,   retest-decision,            ,   ,             retest-applied
            cq-2020,   retest-formalities,         7,  calendar-day, retest-notice-received
            cq-2020,   retest-body,                10, calendar-day, formalities-done
            cq-2020,   rectification,              60, calendar-day, order-issued
            cq-2020,   reinspection,               75, calendar-day, order-issued
            cq-2020,   second-reinspection-opens,  61, calendar-day, announcement-published
            cq-2020,   second-reinspection-closes, 89, calendar-day, announcement-published
            cq-2020,   review-application,         ,   ,             decision-received
            cq-2021,   result-service,             5,  working-day,  report-and-notice-received
            cq-2021,   retest-decision,            10, working-day,  retest-applied
            cq-2021,   rectification,              60, calendar-day, order-served
            cq-2021,   reinspection,               75, calendar-day, order-served
            cq-2021,   second-reinspection-opens,  61, calendar-day, announcement-published
            cq-2021,   second-reinspection-closes, 89, calendar-day, announcement-published
            cq-2021,   review-application,         60, calendar-day, decision-received
            cq-2021,   lawsuit,                    6,  month,        decision-received
            national-2020, repeat-check-window,        6,  month,        previous-check-sampled
            national-2020, laboratory-retention,       ,   ,             report-issued
            national-2020, report-submission,          ,   ,             as-agreed
            national-2020, sample-return,              ,   ,             objection-period-over
            national-2020, result-service,             ,   ,             result-material-received
            national-2020, service-by-publication,     ,   ,             publication-started
            national-2020, objection,                  15, calendar-day, party-receives-conclusion
            national-2020, retest-decision,            ,   ,             retest-applied
            national-2020, retest-formalities,         7,  calendar-day, retest-notice-received
            national-2020, retest-body,                10, calendar-day, formalities-done
            national-2020, rectification,              60, calendar-day, order-issued
            national-2020, reinspection,               75, calendar-day, order-issued
            national-2020, second-reinspection-opens,  61, calendar-day, announcement-published
            national-2020, second-reinspection-closes, 89, calendar-day, announcement-published
            national-2020, result-handling-report,     ,   ,             result-handling-done
            national-2020, file-retention,             2,  year,         case-closed
            national-2020, body-suspension,            ,   ,             suspension-decided
            national-2020, review-application,         ,   ,             decision-received
            national-2020, lawsuit,                    ,   ,             decision-received
            sx-2023,       repeat-check-window,        6,  month,        previous-check-sampled
            sx-2023,       report-submission,          ,   ,             as-agreed
            sx-2023,       laboratory-retention,       ,   ,             report-issued
            sx-2023,       body-suspension,            1,  year,         suspension-decided
            sx-2023,       objection,                  15, calendar-day, party-receives-conclusion
            sx-2023,       retest-formalities,         7,  calendar-day, retest-notice-received
            sx-2023,       retest-body,                10, calendar-day, formalities-done
            sx-2023,       rectification,              60, calendar-day, order-issued
            sx-2023,       reinspection,               75, calendar-day, order-issued
            sx-2023,       result-handling-report,     ,   ,             result-handling-done
            sx-2023,       file-retention,             2,  year,         case-closed
            """)
    void aPeriodIsAnAmountFromAnEventOrNothing(
            String regime, String period, @Nullable Integer amount, @Nullable String unit, String from) {
        assertThat(DecisionTables.only("statutoryPeriod", Map.of("regime", regime, "period", period)))
                .containsEntry("amount", amount)
                .containsEntry("unit", unit)
                .containsEntry("from", from);
    }
}
