package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NMG-19c is an open list */
class IllegalClueDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, no-business-licence,            terminate, organizing-authority municipal-authority local-authority
            nmg-trial, no-chinese-name-or-maker,       terminate, organizing-authority municipal-authority local-authority
            nmg-trial, limited-life-date-fault,        terminate, organizing-authority municipal-authority local-authority
            nmg-trial, other-violation,                terminate, organizing-authority municipal-authority local-authority
            cq-2023,   no-conformity-certificate,      terminate, local-authority organizing-authority
            cq-2023,   no-dealer-address,              terminate, local-authority organizing-authority
            cq-2023,   licence-mark-missing-or-expired, terminate, local-authority organizing-authority
            cq-2023,   licence-mark-falsely-shown,     terminate, local-authority organizing-authority
            cq-2023,   limited-life-date-fault,        terminate, local-authority organizing-authority
            cq-2023,   obsolete-by-state,              terminate, local-authority organizing-authority
            cq-2023,   no-business-licence,            terminate, local-authority organizing-authority
            cq-2023,   other-violation,                terminate, local-authority organizing-authority
            cq-2020,   obsolete-by-state,              terminate, organizing-authority local-authority
            cq-2020,   no-conformity-certificate,      terminate, organizing-authority local-authority
            cq-2021,   no-conformity-certificate,      terminate, local-authority organizing-authority
            # O18 17 is open too and names the county, no level between; SX23 4 reports from the spot
            national-2020, no-business-licence,         terminate, organizing-authority local-authority
            national-2020, no-chinese-name-or-maker,    terminate, organizing-authority local-authority
            national-2020, other-violation,             terminate, organizing-authority local-authority
            sx-2023,       no-business-licence,         terminate, organizing-authority local-authority
            sx-2023,       no-conformity-certificate,   terminate, organizing-authority local-authority
            sx-2023,       obsolete-by-state,           terminate, organizing-authority local-authority
            """)
    void samplingEndsAndTheClueIsReported(String regime, String ground, String outcome, String reportTo) {
        assertThat(DecisionTables.only("illegalClue", Map.of("regime", regime, "ground", ground)))
                .containsEntry("outcome", outcome)
                .containsEntry("reportTo", reportTo);
    }
}
