package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty in NMG-47 for the sampled party's acts, a power in CQ23-63. */
class RetestTerminationDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, tampered-by-sampled-party, must-terminate
            nmg-trial, damaged-by-sampled-party,  must-terminate
            nmg-trial, tampered-by-applicant,     silent
            nmg-trial, refuses-cooperation,       silent
            nmg-trial, withdrawn,                 silent
            nmg-trial, other-legal-ground,        silent
            cq-2023,   refuses-cooperation,       may-terminate
            cq-2023,   damaged-by-applicant,      may-terminate
            cq-2023,   damaged-by-sampled-party,  may-terminate
            cq-2023,   tampered-by-applicant,     may-terminate
            cq-2023,   tampered-by-sampled-party, silent
            cq-2023,   withdrawn,                 may-terminate
            cq-2023,   other-legal-ground,        may-terminate
            cq-2020,   refuses-cooperation,       may-terminate
            cq-2020,   damaged-by-applicant,      may-terminate
            cq-2020,   damaged-by-sampled-party,  silent
            cq-2021,   tampered-by-applicant,     may-terminate
            cq-2021,   withdrawn,                 silent
            national-2020, tampered-by-sampled-party, must-terminate
            national-2020, damaged-by-sampled-party,  must-terminate
            national-2020, tampered-by-applicant,     silent
            national-2020, refuses-cooperation,       silent
            national-2020, withdrawn,                 silent
            sx-2023,       tampered-by-sampled-party, must-terminate
            sx-2023,       other-legal-ground,        silent
            """)
    void endingARetestIsADutyOrAPower(String regime, String cause, String outcome) {
        assertThat(DecisionTables.only("retestTermination", Map.of("regime", regime, "cause", cause)))
                .containsEntry("outcome", outcome);
    }
}
