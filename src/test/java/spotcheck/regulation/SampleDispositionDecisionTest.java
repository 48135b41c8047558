package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * NMG-40 unseals and disposes after the objection period, CQ23-55b unseals with the result. For the other samples the
 * Chongqing texts name no day (CQ20-48b, CQ23-55a): they wait for everything.
 */
class SampleDispositionDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, qualified,   free,      laboratory,    return,           objection-period-over
            nmg-trial, qualified,   free,      sampled-party, party-unseals,    objection-period-over
            nmg-trial, qualified,   purchased, laboratory,    dispose-by-rules, objection-period-over
            nmg-trial, unqualified, free,      sampled-party, dispose-by-rules, objection-period-over
            cq-2023,   qualified,   free,      laboratory,    return,           objection-period-over
            cq-2023,   qualified,   free,      sampled-party, party-unseals,    with-result
            cq-2023,   qualified,   purchased, laboratory,    dispose-by-rules, all-proceedings-over
            cq-2023,   unqualified, purchased, laboratory,    dispose-by-rules, all-proceedings-over
            cq-2020,   qualified,   free,      laboratory,    return,           objection-period-over
            cq-2020,   qualified,   free,      sampled-party, return,           objection-period-over
            cq-2021,   unqualified, purchased, laboratory,    dispose-by-rules, all-proceedings-over
            national-2020, qualified,   free,      laboratory,    return,           objection-period-over
            national-2020, qualified,   free,      sampled-party, party-unseals,    objection-period-over
            national-2020, qualified,   purchased, laboratory,    dispose-by-rules, objection-period-over
            national-2020, unqualified, free,      laboratory,    dispose-by-rules, objection-period-over
            sx-2023,       qualified,   free,      laboratory,    return,           objection-period-over
            sx-2023,       unqualified, purchased, laboratory,    dispose-by-rules, objection-period-over
            """)
    void aSampleWaitsUntilItIsNoLongerNeeded(
            String regime, String conclusion, String provision, String storage, String action, String notBefore) {
        assertThat(DecisionTables.only(
                        "sampleDisposition",
                        Map.of("regime", regime, "conclusion", conclusion, "provision", provision, "storage", storage)))
                .containsEntry("action", action)
                .containsEntry("notBefore", notBefore);
    }
}
