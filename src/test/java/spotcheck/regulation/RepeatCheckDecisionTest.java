package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NMG-8 forbids by the same authority too, CQ23-24 only what a superior has checked. */
class RepeatCheckDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # NMG 8: one check by the same authority in six months, proof or not
            nmg-trial, same-authority,     true,  false, ordinary,                 forbidden
            nmg-trial, same-authority,     true,  true,  ordinary,                 forbidden
            nmg-trial, same-authority,     false, false, ordinary,                 allowed
            nmg-trial, superior-authority, true,  true,  ordinary,                 forbidden
            nmg-trial, superior-authority, true,  false, ordinary,                 allowed
            nmg-trial, superior-authority, false, true,  ordinary,                 allowed
            nmg-trial, none,               true,  true,  ordinary,                 allowed
            nmg-trial, same-authority,     true,  true,  follow-up-of-unqualified, allowed
            nmg-trial, superior-authority, true,  true,  emergency,                allowed
            # CQ23 24: only a superior's check, confirmed and proven
            cq-2023,   same-authority,     true,  true,  ordinary,                 allowed
            cq-2023,   superior-authority, true,  true,  ordinary,                 forbidden
            cq-2023,   superior-authority, true,  false, ordinary,                 allowed
            cq-2023,   superior-authority, false, true,  ordinary,                 allowed
            cq-2023,   superior-authority, true,  true,  follow-up-of-unqualified, allowed
            cq-2023,   superior-authority, true,  true,  emergency,                allowed
            cq-2020,   same-authority,     true,  true,  ordinary,                 allowed
            cq-2020,   superior-authority, true,  true,  ordinary,                 forbidden
            cq-2021,   superior-authority, true,  false, ordinary,                 allowed
            cq-2021,   superior-authority, true,  true,  emergency,                allowed
            # O18 8: the same authority, and what a superior has checked if the party proves it
            national-2020, same-authority,     true,  false, ordinary,                 forbidden
            national-2020, same-authority,     false, false, ordinary,                 allowed
            national-2020, superior-authority, true,  true,  ordinary,                 forbidden
            national-2020, superior-authority, true,  false, ordinary,                 allowed
            national-2020, superior-authority, false, true,  ordinary,                 allowed
            national-2020, none,               false, false, ordinary,                 allowed
            national-2020, same-authority,     true,  true,  follow-up-of-unqualified, allowed
            national-2020, superior-authority, true,  true,  emergency,                allowed
            # SX23 2: what a superior has checked the lower one leaves alone, proven or not; 3: follow-up and emergency
            sx-2023, same-authority,     true,  false, ordinary,                 forbidden
            sx-2023, same-authority,     false, false, ordinary,                 allowed
            sx-2023, superior-authority, true,  true,  ordinary,                 forbidden
            sx-2023, superior-authority, true,  false, ordinary,                 forbidden
            sx-2023, superior-authority, false, true,  ordinary,                 allowed
            sx-2023, same-authority,     true,  true,  follow-up-of-unqualified, allowed
            sx-2023, superior-authority, true,  true,  emergency,                allowed
            """)
    void aProductIsNotCheckedTwiceInSixMonths(
            String regime,
            String previousCheckBy,
            boolean withinSixMonths,
            boolean provenByParty,
            String purpose,
            String outcome) {
        assertThat(DecisionTables.only(
                        "repeatCheck",
                        Map.of(
                                "regime",
                                regime,
                                "previousCheckBy",
                                previousCheckBy,
                                "withinSixMonths",
                                withinSixMonths,
                                "provenByParty",
                                provenByParty,
                                "purpose",
                                purpose)))
                .containsEntry("outcome", outcome);
    }
}
