package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NMG-45, CQ23-59. */
class RetestBodyDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, true,  false, false, eligible
            nmg-trial, true,  true,  false, not-eligible
            nmg-trial, true,  true,  true,  eligible
            nmg-trial, false, false, false, not-eligible
            nmg-trial, false, true,  true,  not-eligible
            cq-2023,   true,  false, false, eligible
            cq-2023,   true,  true,  false, not-eligible
            cq-2023,   true,  true,  true,  eligible
            cq-2023,   false, false, false, not-eligible
            cq-2020,   true,  true,  true,  eligible
            cq-2021,   true,  true,  false, not-eligible
            national-2020, true,  true,  false, not-eligible
            national-2020, true,  true,  true,  eligible
            national-2020, false, true,  true,  not-eligible
            sx-2023,       true,  false, false, eligible
            sx-2023,       true,  true,  false, not-eligible
            """)
    void theFirstBodyRetestsOnlyIfItIsTheOnlyOne(
            String regime, boolean qualified, boolean sameAsFirst, boolean onlyQualifiedBody, String outcome) {
        assertThat(DecisionTables.only(
                        "retestBody",
                        Map.of(
                                "regime",
                                regime,
                                "qualified",
                                qualified,
                                "sameAsFirst",
                                sameAsFirst,
                                "onlyQualifiedBody",
                                onlyQualifiedBody)))
                .containsEntry("outcome", outcome);
    }
}
