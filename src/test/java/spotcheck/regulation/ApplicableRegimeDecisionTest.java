package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;

class ApplicableRegimeDecisionTest {
    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void giveTheMachineItsZoneBack() {
        TimeZone.setDefault(machine);
    }

    @Proves({"NMG-2a", "NMG-66b", "O18-2"})
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            150000, 2024-05-01, nmg-trial
            150104, 2020-01-01, nmg-trial
            159000, 2026-11-21, nmg-trial
            500000, 2020-01-01, cq-2020
            500000, 2021-07-25, cq-2020
            500000, 2021-07-26, cq-2021
            500103, 2021-07-25, cq-2020
            500103, 2021-07-26, cq-2020
            500240, 2022-03-02, cq-2020
            500103, 2023-08-29, cq-2020
            500000, 2023-08-29, cq-2021
            500103, 2023-08-30, cq-2023
            500000, 2026-11-21, cq-2023
            140000, 2020-01-01, national-2020
            140500, 2023-08-03, national-2020
            140500, 2023-08-04, sx-2023
            140000, 2026-11-21, sx-2023
            440100, 2020-01-01, national-2020
            110000, 2026-11-21, national-2020
            130100, 2026-11-21, national-2020
            210100, 2026-11-21, national-2020
            510100, 2026-11-21, national-2020
            100000, 2026-11-21, national-2020
            340100, 2020-01-01, national-2020
            460000, 2021-07-26, national-2020
            650100, 2023-08-30, national-2020
            """)
    void theRegimeFollowsFromRegionAndDay(String region, LocalDate day, String regime) {
        assertThat(DecisionTables.only("applicableRegime", opened(region, day))).containsEntry("regime", regime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "GMT+08:00", "-03:30"})
    void theLegalDayIsThatOfShanghaiWhateverTheMachine(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        theRegimeFollowsFromRegionAndDay("500000", LocalDate.parse("2023-08-29"), "cq-2021");
        theRegimeFollowsFromRegionAndDay("500103", LocalDate.parse("2023-08-30"), "cq-2023");
    }

    @Test
    void anyHourOfTheLegalDayCounts() {
        var lastMinute = Date.from(Instant.parse("2023-08-30T15:59:00Z"));
        var nextDay = Date.from(Instant.parse("2021-07-25T16:00:00Z"));
        assertThat(DecisionTables.only("applicableRegime", Map.of("authorityRegion", "500103", "openedOn", lastMinute)))
                .containsEntry("regime", "cq-2023");
        assertThat(DecisionTables.only("applicableRegime", Map.of("authorityRegion", "500000", "openedOn", nextDay)))
                .containsEntry("regime", "cq-2021");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            440100, 2019-12-31
            500103, 2019-12-31
            150000, 2019-12-31
            140500, 2011-01-01
            """)
    void beforeTheOrderCameIntoForceNoRegimeIsNamed(String region, LocalDate day) {
        assertThat(DecisionTables.only("applicableRegime", opened(region, day)))
                .containsEntry("regime", null)
                .containsEntry("legalBasis", "O18-57");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5001,    2024-01-01
            5001030, 2024-01-01
            重庆市,  2024-01-01
            """)
    void whatIsNoRegionGivesNoAnswer(String region, LocalDate day) {
        assertThat(DecisionTables.all("applicableRegime", opened(region, day))).isEmpty();
    }

    private static Map<String, Object> opened(String region, LocalDate day) {
        var midnight = day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        return Map.of("authorityRegion", region, "openedOn", Date.from(midnight));
    }
}
