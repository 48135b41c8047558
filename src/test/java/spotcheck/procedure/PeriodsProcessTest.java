package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.objection.ObjectionForms;
import spotcheck.rectification.LadderForms;

/** The periods of a failing case that begins on Monday the second of March 2026, counted by hand from the articles. */
class PeriodsProcessTest extends WalkedCase {

    @ParameterizedTest
    @CsvSource({
        "cq-2020, registerObjection, objection, 2026-03-17, CQ20-52a",
        "cq-2023, registerObjection, objection, 2026-03-17, CQ23-56a",
        "nmg-trial, registerObjection, objection, 2026-03-17, NMG-42a",
        "national-2020, registerObjection, objection, 2026-03-17, O18-55",
        "cq-2020, registerFormalities, retest-formalities, 2026-03-09, CQ20-54f",
        "cq-2021, registerFormalities, retest-formalities, 2026-03-09, CQN-A2-1",
        "nmg-trial, registerFormalities, retest-formalities, 2026-03-09, NMG-44b",
        "cq-2020, chooseRetestBody, retest-body, 2026-03-12, CQ20-56a",
        "cq-2023, chooseRetestBody, retest-body, 2026-03-12, CQ23-59a",
        "nmg-trial, chooseRetestBody, retest-body, 2026-03-12, NMG-45a",
        "cq-2021, decideRetest, retest-decision, 2026-03-16, CQN-3-2b",
        "cq-2023, issueResultNotice, result-service, 2026-03-09, CQ23-54a",
        "cq-2021, issueResultNotice, result-service, 2026-03-09, CQN-3-1a",
        "cq-2020, issueReport, report-submission, 2026-03-05, CQ20-49a",
        "cq-2020, recordRectification, rectification, 2026-05-01, CQ20-65b",
        "cq-2023, recordRectification, rectification, 2026-05-01, CQ23-70b",
        "nmg-trial, recordRectification, rectification, 2026-05-01, NMG-52b",
        "cq-2020, recordRectification, reinspection, 2026-05-16, CQ20-66",
        "cq-2023, recordRectification, reinspection, 2026-05-16, CQ23-71",
        "nmg-trial, recordRectification, reinspection, 2026-05-16, NMG-54a",
        "national-2020, recordRectification, reinspection, 2026-05-16, O18-47"
    })
    @Proves({
        "CQ20-52a", "CQ23-56a", "NMG-42a", "CQ20-54f", "CQN-A2-1", "NMG-44b", "CQ20-56a", "CQ23-59a", "NMG-45a",
        "CQN-3-2b", "CQ23-54a", "CQN-3-1a", "CQ20-49a", "CQ20-65b", "CQ23-70b", "NMG-52b", "CQ20-66", "CQ23-71",
        "NMG-54a", "O18-47", "CQ20-75a", "CQ23-79a", "NMG-64a", "O18-55"
    })
    void aPeriodEndsOnItsDay(String regime, String step, String period, LocalDate lastDay, String rule) {
        opened(regime, "producer");
        fails("none");
        if (!step.equals("recordRectification")) {
            comes("registerObjection");
        }
        walksTo(step);
        assertThat(newest(period).rawDate()).isEqualTo(lastDay);
        assertThat(rulesOfPeriod(period)).anySatisfy(rules -> assertThat(rules).contains(rule));
    }

    /** The notice counts from the day on which the order was served, and that was Thursday. */
    @Test
    @Proves({"CQN-3-3c", "CQN-A5-1", "CQN-3-3d", "CQN-A5-2"})
    void underTheNoticeTheOrderRunsFromItsService() {
        opened(CHONGQING_NOTICE, "producer");
        fails("none");
        walksTo("serveOrder");
        daysPass(3);
        var servedOn = today();
        does("serveOrder", LadderForms.served(servedOn));
        assertThat(newest("rectification").rawDate()).isEqualTo(servedOn.plusDays(60));
        assertThat(newest("reinspection").rawDate()).isEqualTo(servedOn.plusDays(75));
        assertThat(rulesOfPeriod("rectification"))
                .anySatisfy(rules -> assertThat(rules).contains("CQN-3-3c", "CQN-A5-1"));
        assertThat(rulesOfPeriod("reinspection"))
                .anySatisfy(rules -> assertThat(rules).contains("CQN-3-3d", "CQN-A5-2"));
    }

    /** Sixty days from the second of March is the first of May, a holiday of five days: the party has until the sixth. */
    @ParameterizedTest
    @CsvSource({"cq-2020", "cq-2023", "nmg-trial", "national-2020"})
    @Proves({"CQ20-75b", "CQ23-79b", "NMG-64b", "O18-55"})
    void aPeriodThatEndsOnAHolidayEndsAfterIt(String regime) {
        opened(regime, "producer");
        fails("none");
        walksTo("recordRectification");
        assertThat(newest("rectification").rawDate()).isEqualTo("2026-05-01");
        assertThat(newest("rectification").dueDate()).isEqualTo("2026-05-06");
        dayComes(number, LocalDate.of(2026, 5, 6));
        assertThat(statuses("rectification")).containsExactly("open");
        assertThat(openTasks(number)).contains("recordRectification").doesNotContain("handleOverdue");
        dayComes(number, LocalDate.of(2026, 5, 7));
        assertThat(statuses("rectification")).containsExactly("ended");
    }

    /** What the laboratory keeps and for how long counts from its report, what the organizer keeps from the closing. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, laboratory-retention, 6, CQ20-47d CQ20-47e",
        "cq-2023, laboratory-retention, 6, CQ23-50c",
        "national-2020, file-retention, 2, O18-54"
    })
    @Proves({"CQ20-47d", "CQ20-47e", "CQ23-50c", "O18-54"})
    void whatMustBeKeptIsKeptForItsYears(String regime, String period, int years, String rules) {
        opened(regime, "producer");
        walksToTheEnd();
        var from = period.equals("file-retention") ? today() : TODAY;
        assertThat(newest(period).rawDate()).isEqualTo(from.plusYears(years));
        assertThat(newest(period).status()).isEqualTo("open");
        assertThat(rulesOfPeriod(period)).anySatisfy(said -> assertThat(said).contains(rules.split(" ")));
    }

    /** What was given for nothing goes back within fifteen days of the end of the last objection period. */
    @Test
    @Proves("CQ23-55a")
    void aSampleGivenForNothingGoesBackWithinFifteenDays() {
        opened(CHONGQING, "producer");
        differs("drawSample", "offeredFree", true, "testDestroys", false);
        differs("completeSheet", "amountPaid", 0, "receiptTaken", null);
        walksTo("returnSample");
        var over = newest("objection").dueDate();
        assertThat(newest("sample-return").rawDate()).isEqualTo(over.plusDays(15));
        walksToTheEnd();
        assertThat(statuses("sample-return")).containsOnly("met");
    }

    /** From the handling of the result Inner Mongolia gives ninety days to report it. */
    @Test
    @Proves("NMG-57c")
    void theHandlingIsReportedWithinNinetyDays() {
        opened(INNER_MONGOLIA, "producer");
        fails("none");
        walksTo("fileResultHandling");
        assertThat(newest("result-handling-report").rawDate()).isEqualTo(today().plusDays(90));
        walksToTheEnd();
        assertThat(statuses("result-handling-report")).containsExactly("met");
    }

    @Test
    @Proves("CQN-A3-3")
    void whoIsRefusedARetestIsToldHowLongAReviewAndALawsuitAreOpen() {
        opened(CHONGQING_NOTICE, "producer");
        fails("none");
        comes("registerObjection");
        differs("studyObjection", "refusalGroundsSeen", List.of("not-testable"));
        differs("decideRetest", "retestDecision", "no-retest", "namedRetestBody", null);
        walksTo("issueOrder");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("retestRefused"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.details()).contains("60日内", "6个月内");
                    assertThat(entry.legalBasis()).contains("CQN-A3-3");
                });
        assertThat(paperKinds()).contains("retest-refusal");
    }

    /** A party that asks for the retest through the last day is in time; the day after it is not. */
    @ParameterizedTest
    @CsvSource({"cq-2023, 7, done", "cq-2023, 8, over"})
    @Proves("CQ23-58a")
    void theLastDayOfTheFormalitiesIsADay(String regime, int days, String expected) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("registerFormalities");
        daysPass(days);
        if (expected.equals("over")) {
            assertThat(openTasks(number)).contains("confirmFormalitiesOver");
        } else {
            does("registerFormalities", ObjectionForms.formalities(today().toString()));
            assertThat(openTasks(number)).contains("chooseRetestBody");
        }
    }

    private CaseDeadline newest(String period) {
        return deadlines.of(number).stream()
                .filter(deadline -> deadline.period().equals(period))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(period + " does not run"));
    }

    /** Of all entries that looked the period up. */
    private List<List<String>> rulesOfPeriod(String period) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("decision.statutoryPeriod")
                        && entry.details().contains("\"" + period + "\""))
                .map(Entry::legalBasis)
                .map(rules -> List.of(rules.split(" ")))
                .toList();
    }
}
