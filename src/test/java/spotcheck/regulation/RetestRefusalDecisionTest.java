package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither regime says anything of a confirmed on-site result. */
class RetestRefusalDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, item-not-retestable,      refuse
            nmg-trial, out-of-time,              refuse
            nmg-trial, not-testable,             refuse
            nmg-trial, formalities-missed,       refuse
            nmg-trial, confirmed-on-site-result, silent
            nmg-trial, other-legal-ground,       examine
            cq-2023,   out-of-time,              refuse
            cq-2023,   formalities-missed,       refuse
            cq-2023,   confirmed-on-site-result, silent
            cq-2023,   item-not-retestable,      silent
            cq-2023,   not-testable,             examine
            cq-2023,   other-legal-ground,       examine
            cq-2020,   confirmed-on-site-result, refuse
            cq-2020,   other-legal-ground,       refuse
            cq-2020,   not-testable,             examine
            cq-2021,   not-testable,             refuse
            national-2020, item-not-retestable,      silent
            national-2020, out-of-time,              refuse
            national-2020, not-testable,             refuse
            national-2020, formalities-missed,       refuse
            national-2020, confirmed-on-site-result, silent
            national-2020, other-legal-ground,       examine
            sx-2023,       formalities-missed,       refuse
            sx-2023,       confirmed-on-site-result, silent
            """)
    void aRetestIsRefusedOnlyOnTheRegimesOwnGrounds(String regime, String ground, String outcome) {
        assertThat(DecisionTables.only("retestRefusal", Map.of("regime", regime, "ground", ground)))
                .containsEntry("outcome", outcome);
    }
}
