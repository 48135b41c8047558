package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** NMG-54 and 55, CQ23-72 and 73. */
class ReinspectionLadderDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, 1, passed,  close
            nmg-trial, 1, failed,  announce
            nmg-trial, 1, refused, refer-enforcement
            nmg-trial, 2, passed,  close
            nmg-trial, 2, failed,  suspend
            nmg-trial, 3, failed,  refer-licence-revocation
            cq-2023,   1, failed,  announce
            cq-2023,   1, refused, announce
            cq-2023,   2, passed,  close
            cq-2023,   2, failed,  suspend
            cq-2023,   2, refused, refer-enforcement
            cq-2023,   3, failed,  refer-licence-revocation
            cq-2023,   3, passed,  close
            cq-2020,   1, refused, announce
            cq-2020,   2, failed,  suspend
            cq-2020,   3, failed,  refer-licence-revocation
            cq-2021,   1, failed,  announce
            cq-2021,   1, refused, announce
            cq-2021,   2, failed,  suspend
            cq-2021,   3, failed,  refer-enforcement
            cq-2021,   3, passed,  close
            national-2020, 1, passed,  close
            national-2020, 1, failed,  announce
            national-2020, 1, refused, refer-enforcement
            national-2020, 2, failed,  suspend
            national-2020, 3, failed,  refer-licence-revocation
            sx-2023, 1, failed,  announce
            sx-2023, 2, passed,  close
            sx-2023, 2, refused, refer-enforcement
            sx-2023, 3, failed,  refer-licence-revocation
            """)
    void eachFailureIsOneStepHarder(String regime, int round, String outcome, String next) {
        assertThat(DecisionTables.only(
                        "reinspectionLadder", Map.of("regime", regime, "round", round, "outcome", outcome)))
                .containsEntry("next", next);
    }

    @ParameterizedTest
    @Proves("CQ20-6h")
    @CsvSource({"1, announce", "2, suspend", "3, refer-licence-revocation"})
    void theLicenceIsInDangerOnlyAfterTheMilderMeasures(int round, String measure) {
        eachFailureIsOneStepHarder("cq-2020", round, "failed", measure);
    }
}
