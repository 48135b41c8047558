package spotcheck.regulation.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import spotcheck.calendar.Period;
import spotcheck.calendar.count.RollOver;
import spotcheck.calendar.holiday.CalendarFiles;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Calendars;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.StatutoryPeriod;
import spotcheck.regulation.period.StatutoryPeriods;

class PeriodControllerTest {

    private static final Regime CHONGQING = new Regime("cq-2023");
    private static final Regime DRAFT = new Regime("cq-2020");

    private final StatutoryPeriods periods = mock();
    private final Regimes regimes = mock();
    private final Calendars calendars =
            new Calendars(new CalendarSet(CalendarFiles.shipped()), RollOver.NON_WORKING_DAY);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new PeriodController(new PeriodQueries(regimes), periods, calendars))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @BeforeEach
    void twoRegimesExistAndOneIsComplete() {
        given(regimes.codes()).willReturn(List.of("cq-2020", "cq-2023"));
        given(regimes.exists("cq-2020")).willReturn(true);
        given(regimes.exists("cq-2023")).willReturn(true);
        given(regimes.profile(CHONGQING)).willReturn(new Regimes.Profile(CHONGQING, "重庆办法", List.of("CQ23"), true));
        given(regimes.profile(DRAFT)).willReturn(new Regimes.Profile(DRAFT, "重庆试行办法", List.of("CQ20"), false));
    }

    @Test
    void aPeriodIsAnsweredWithBothDatesAndTheReason() throws Exception {
        theLawSays("objection", Period.calendarDays(15), "receipt-of-result", "CQ23-56a CQ23-79b");
        ask("cq-2023", "objection", "2026-09-10")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.regime").value("cq-2023"))
                .andExpect(jsonPath("$.period").value("objection"))
                .andExpect(jsonPath("$.start").value("2026-09-10"))
                .andExpect(jsonPath("$.rawDate").value("2026-09-25"))
                .andExpect(jsonPath("$.dueDate").value("2026-09-28"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.skipped.length()").value(3))
                .andExpect(jsonPath("$.skipped[0].date").value("2026-09-25"))
                .andExpect(jsonPath("$.skipped[0].reason").value("中秋节"))
                .andExpect(jsonPath("$.amount").value(15))
                .andExpect(jsonPath("$.unit").value("calendar-day"))
                .andExpect(jsonPath("$.from").value("receipt-of-result"))
                .andExpect(jsonPath("$.legalBasis").value("CQ23-56a CQ23-79b"))
                .andExpect(jsonPath("$.silent").value(false))
                .andExpect(jsonPath("$.explanation").value(containsString("2026年9月28日")));
    }

    @ParameterizedTest
    @CsvSource({"second-reinspection-opens, 2026-08-01", "second-reinspection-closes, 2026-08-01"})
    void neitherEndOfTheReinspectionWindowRollsOffASaturday(String period, String saturday) throws Exception {
        theLawSays(period, Period.calendarDays(61), "announcement", "CQ23-73a");
        ask("cq-2023", period, "2026-06-01")
                .andExpect(jsonPath("$.rawDate").value(saturday))
                .andExpect(jsonPath("$.dueDate").value(saturday))
                .andExpect(jsonPath("$.provisional").value(false));
    }

    @Test
    void aYearThatIsNotLoadedMakesTheAnswerProvisional() throws Exception {
        theLawSays("objection", Period.calendarDays(15), "receipt-of-result", "CQ23-56a");
        ask("cq-2023", "objection", "2026-12-28")
                .andExpect(jsonPath("$.dueDate").value("2027-01-12"))
                .andExpect(jsonPath("$.provisional").value(true))
                .andExpect(jsonPath("$.explanation").value(containsString("2027年放假安排尚未载入")));
    }

    @Test
    void aSilentRegimeSaysSoAndGivesNoDate() throws Exception {
        given(periods.of(CHONGQING, "retest-decision"))
                .willReturn(new StatutoryPeriod.Silent("retest-applied", RuleIds.parse("CQ23-58a")));
        ask("cq-2023", "retest-decision", "2026-09-10")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.silent").value(true))
                .andExpect(jsonPath("$.legalBasis").value("CQ23-58a"))
                .andExpect(jsonPath("$.message").value(containsString("是否复检的决定期限")))
                .andExpect(jsonPath("$.dueDate").doesNotExist());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            cq-2099, objection, 2026-09-10, regime, 没有“cq-2099”这一办法，可用的有：cq-2020、cq-2023
            '',      objection, 2026-09-10, regime, 未填写办法
            cq-2020, objection, 2026-09-10, regime, 尚未录入完毕
            cq-2023, holiday,   2026-09-10, period, 没有“holiday”这一期间
            cq-2023, '',        2026-09-10, period, 未填写期间
            cq-2023, objection, 2026-02-30, start,  2026-02-30
            cq-2023, objection, 2026-9-1,   start,  格式如
            cq-2023, objection, 20260910,   start,  格式如
            cq-2023, objection, '',         start,  格式如
            """)
    void aWordOrDayThatMeansNothingIsRefusedAtItsField(
            String regime, String period, String start, String field, String reason) throws Exception {
        ask(regime, period, start)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.message").value(containsString(reason)));
    }

    @Test
    void aRefusedPeriodNamesAllThatExist() throws Exception {
        ask("cq-2023", "holiday", "2026-09-10")
                .andExpect(jsonPath("$.message").value(containsString(String.join("、", PeriodKind.codes()))));
    }

    @Test
    void aMissingParameterIsRefusedInChinese() throws Exception {
        http.perform(get("/api/calendar/period"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("regime"));
    }

    private void theLawSays(String kind, Period period, String from, String legalBasis) {
        given(periods.of(CHONGQING, kind))
                .willReturn(new StatutoryPeriod.Fixed(period, from, RuleIds.parse(legalBasis)));
    }

    private ResultActions ask(String regime, String period, String start) throws Exception {
        return http.perform(get("/api/calendar/period")
                .param("regime", regime)
                .param("period", period)
                .param("start", start));
    }
}
