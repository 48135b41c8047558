package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NMG-52a, CQ23-70a. */
class RectificationStartDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, on-failing-report,   NMG-52a
            cq-2023,   with-failing-notice, CQ23-70a
            cq-2020,   silent,                 CQ20-65a
            cq-2021,   after-objection-closed, CQN-3-3a
            sx-2023,   silent,                 O18-46
            national-2020, silent,             O18-46
            """)
    void theOrderHasItsOwnMomentInEachRegime(String regime, String trigger, String legalBasis) {
        assertThat(DecisionTables.only("rectificationStart", Map.of("regime", regime)))
                .containsEntry("trigger", trigger)
                .containsEntry("legalBasis", legalBasis);
    }
}
