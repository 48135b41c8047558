package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** Which articles the records of a laboratory rest on: what is not ticked needs a reason (see {@code EvidenceDuty}). */
@Proves({
    "CQ23-44a",
    "CQ23-44b",
    "CQ23-45d",
    "CQ23-45e",
    "CQ20-41d",
    "CQ20-41e",
    "NMG-36-2a",
    "NMG-36-3a",
    "O18-29",
    "O18-31",
    "SX23-5-7"
})
class EvidenceOfInspectionDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            cq-2023,       laboratory-receipt, CQ23-44a CQ23-44b
            cq-2023,       on-site-inspection, CQ23-45d CQ23-45e
            cq-2020,       on-site-inspection, CQ20-41d CQ20-41e
            nmg-trial,     on-site-inspection, NMG-36-2a NMG-36-3a
            national-2020, laboratory-receipt, O18-29
            national-2020, on-site-inspection, O18-31
            sx-2023,       on-site-inspection, SX23-5-7
            """)
    void theArticleAsksForItsRecord(String regime, String step, String rules) {
        var cited = DecisionTables.all("evidenceRequired", Map.of("regime", regime, "step", step)).stream()
                .flatMap(row -> List.of(String.valueOf(row.get("legalBasis")).split(" ")).stream());
        assertThat(cited).contains(rules.split(" "));
    }
}
