package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CQ23-30a wants the consequences told first */
class SamplingRefusalDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, excessive-price,       refusal,           false
            nmg-trial, hinders-removal,       refusal,           false
            nmg-trial, refuses-to-sign,       note-and-continue, false
            nmg-trial, other-non-cooperation, refusal,           false
            cq-2023,   excessive-price,       refusal,           true
            cq-2023,   hinders-removal,       refusal,           true
            cq-2023,   refuses-to-sign,       note-and-continue, false
            cq-2023,   export-claim-unproven, refusal,           true
            cq-2023,   refuses-installation,  refusal,           true
            cq-2023,   other-non-cooperation, refusal,           true
            cq-2020,   refuses-to-sign,       refusal,           false
            cq-2021,   refuses-to-sign,       refusal,           false
            cq-2020,   export-claim-unproven, refusal,           false
            # O18 19: a note; O18 21: everything else is refusing, without a warning
            national-2020, excessive-price,       refusal,           false
            national-2020, refuses-to-sign,       note-and-continue, false
            national-2020, export-claim-unproven, refusal,           false
            national-2020, other-non-cooperation, refusal,           false
            sx-2023,       hinders-removal,       refusal,           false
            sx-2023,       refuses-to-sign,       note-and-continue, false
            sx-2023,       refuses-installation,  refusal,           false
            """)
    void refusingToSignIsNotRefusingTheCheck(String regime, String ground, String outcome, boolean warnFirst) {
        assertThat(DecisionTables.only("samplingRefusal", Map.of("regime", regime, "ground", ground)))
                .containsEntry("outcome", outcome)
                .containsEntry("warnFirst", warnFirst);
    }
}
