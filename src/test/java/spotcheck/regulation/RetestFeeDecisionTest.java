package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NMG-49, CQ23-62. */
class RetestFeeDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, unqualified, unqualified, applicant
            nmg-trial, qualified,   qualified,   applicant
            nmg-trial, unqualified, qualified,   organizing-authority
            nmg-trial, qualified,   unqualified, organizing-authority
            cq-2023,   unqualified, unqualified, applicant
            cq-2023,   qualified,   qualified,   applicant
            cq-2023,   unqualified, qualified,   organizing-authority
            cq-2023,   qualified,   unqualified, organizing-authority
            cq-2020,   unqualified, unqualified, applicant
            cq-2021,   unqualified, qualified,   organizing-authority
            national-2020, unqualified, unqualified, applicant
            national-2020, unqualified, qualified,   organizing-authority
            sx-2023,       qualified,   qualified,   applicant
            sx-2023,       qualified,   unqualified, organizing-authority
            """)
    void theApplicantPaysIfTheFirstConclusionStands(
            String regime, String firstConclusion, String retestConclusion, String payer) {
        assertThat(DecisionTables.only(
                        "retestFee",
                        Map.of(
                                "regime",
                                regime,
                                "firstConclusion",
                                firstConclusion,
                                "retestConclusion",
                                retestConclusion)))
                .containsEntry("payer", payer);
    }
}
