package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** NMG-5, CQ23-67 and 68. */
class ResultHandlerDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, national,     true,  county-of-sampled-party,
            nmg-trial, provincial,   false, county-of-sampled-party,
            nmg-trial, municipal,    true,  organizing-authority,
            nmg-trial, county,       true,  organizing-authority,
            nmg-trial, outside-area, true,  ,
            cq-2023,   municipal,    true,  county-of-sampled-party, municipal-authority
            cq-2023,   municipal,    false, county-of-violation,     municipal-authority
            cq-2023,   national,     true,  county-of-sampled-party, municipal-authority
            cq-2023,   national,     false, county-of-violation,     municipal-authority
            cq-2023,   county,       true,  organizing-authority,    municipal-authority
            cq-2023,   outside-area, true,  enforcement-team,
            cq-2023,   outside-area, false, enforcement-team,
            cq-2020,   municipal,    true,  county-of-sampled-party, municipal-authority
            cq-2021,   national,     false, county-of-violation,     municipal-authority
            cq-2021,   outside-area, true,  enforcement-team,
            national-2020, national,     true,  county-of-sampled-party,
            national-2020, provincial,   false, county-of-sampled-party,
            national-2020, municipal,    true,  organizing-authority,
            national-2020, county,       false, organizing-authority,
            national-2020, outside-area, true,  ,
            sx-2023,       provincial,   true,  county-of-sampled-party,
            sx-2023,       municipal,    false, county-of-sampled-party,
            sx-2023,       county,       true,  organizing-authority,
            sx-2023,       outside-area, true,  ,
            """)
    @Proves({"CQ23-5h", "CQ20-6g", "NMG-5m", "SX23-F-3", "SX23-1-5"})
    void theHandlerFollowsTheLevelOfTheCheck(
            String regime,
            String checkLevel,
            boolean sameViolationPlace,
            @Nullable String handler,
            @Nullable String disputeTo) {
        assertThat(DecisionTables.only(
                        "resultHandler",
                        Map.of("regime", regime, "checkLevel", checkLevel, "sameViolationPlace", sameViolationPlace)))
                .containsEntry("handler", handler)
                .containsEntry("disputeTo", disputeTo);
    }
}
