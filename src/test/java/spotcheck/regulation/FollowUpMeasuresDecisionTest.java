package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** CQ23-78a counts two failures in two years and a major risk; NMG-58 does not look at a firm's record. */
class FollowUpMeasuresDecisionTest {

    @Proves({"CQ23-78a", "SX23-7-3", "SX23-7-4"})
    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, 3, true,  true,  ''
            cq-2020,   2, true,  true,  ''
            cq-2023,   1, true,  true,  ''
            cq-2023,   2, true,  true,  interview quality-analysis-meeting technical-help
            cq-2023,   2, false, true,  ''
            cq-2023,   2, true,  false, ''
            cq-2023,   3, true,  true,  interview quality-analysis-meeting technical-help
            national-2020, 3, true,  true,  ''
            sx-2023, 1, true,  true,  ''
            sx-2023, 2, true,  true,  interview
            sx-2023, 2, false, true,  interview
            sx-2023, 2, true,  false, ''
            sx-2023, 3, false, true,  special-supervision follow-up-check
            sx-2023, 5, true,  true,  special-supervision follow-up-check
            sx-2023, 5, true,  false, ''
            """)
    void aRecordOfFailuresCallsForMore(String regime, int failures, boolean recent, boolean risk, String measures) {
        var inputs =
                Map.of("regime", regime, "consecutiveFailures", failures, "withinTwoYears", recent, "majorRisk", risk);
        assertThat(DecisionTables.all("followUpMeasures", inputs))
                .extracting(row -> String.valueOf(row.get("measure")))
                .isEqualTo(measures.lines()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .toList());
    }
}
