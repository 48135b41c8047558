package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.rectification.LadderForms;

/** Who refuses the first re-inspection meets the first measure of the ladder. */
class LadderStepsProcessTest extends WalkedCase {

    /** Who keeps silent is announced, and reported upwards before. */
    @ParameterizedTest
    @CsvSource({"cq-2021, CQN-A5-3", "cq-2020, CQ20-67a", "cq-2023, CQ23-72a"})
    @Proves({"CQN-A5-3", "CQ20-67a", "CQ23-72a"})
    void whoRefusesTheFirstReinspectionIsAnnounced(String regime, String rule) {
        opened(regime, "producer");
        fails("none");
        walksTo("holdReinspection");
        does("holdReinspection", LadderForms.by(region(), LadderForms.refusedSamples(today())));
        assertThat(openTasks(number)).contains("reportFailure");
        assertThat(rulesOf("decision.reinspectionLadder")).contains(rule);
    }
}
