package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CQ23-41 has four grounds */
class OnlineReturnDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, quantity-insufficient, silent
            nmg-trial, other-legal-ground,    silent
            cq-2023,   quantity-insufficient, return
            cq-2023,   out-of-task,           return
            cq-2023,   altered-in-transit,    return
            cq-2023,   other-legal-ground,    return
            cq-2020,   out-of-task,           return
            cq-2021,   other-legal-ground,    return
            national-2020, altered-in-transit,    silent
            sx-2023,       out-of-task,           silent
            """)
    void onlyARegimeThatSaysSoSendsGoodsBack(String regime, String ground, String outcome) {
        assertThat(DecisionTables.only("onlineReturn", Map.of("regime", regime, "ground", ground)))
                .containsEntry("outcome", outcome);
    }
}
