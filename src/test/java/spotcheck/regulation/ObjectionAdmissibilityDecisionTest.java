package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** NMG-42 names the sampled party only */
class ObjectionAdmissibilityDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, sampled-party,     true,  admit
            nmg-trial, sampled-party,     false, deemed-accepted
            nmg-trial, labelled-producer, true,  authority-decides
            nmg-trial, other,             true,  not-entitled
            cq-2023,   sampled-party,     true,  admit
            cq-2023,   labelled-producer, true,  admit
            cq-2023,   sampled-party,     false, deemed-accepted
            cq-2023,   labelled-producer, false, deemed-accepted
            cq-2023,   other,             true,  not-entitled
            cq-2023,   other,             false, not-entitled
            cq-2020,   labelled-producer, true,  admit
            cq-2020,   sampled-party,     false, out-of-time
            cq-2020,   labelled-producer, false, out-of-time
            cq-2021,   sampled-party,     false, deemed-accepted
            cq-2021,   sampled-party,     true,  admit
            cq-2021,   labelled-producer, true,  admit
            cq-2021,   other,             true,  not-entitled
            national-2020, sampled-party,     true,  admit
            national-2020, sampled-party,     false, deemed-accepted
            national-2020, labelled-producer, true,  authority-decides
            national-2020, other,             true,  not-entitled
            sx-2023,       sampled-party,     true,  admit
            sx-2023,       labelled-producer, true,  authority-decides
            """)
    @Proves({"CQN-3-2a"})
    void aLateObjectionIsDeemedAccepted(String regime, String applicant, boolean inTime, String outcome) {
        assertThat(DecisionTables.only(
                        "objectionAdmissibility", Map.of("regime", regime, "applicant", applicant, "inTime", inTime)))
                .containsEntry("outcome", outcome);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            cq-2020,       sampled-party,     conclusion,               out-of-time
            cq-2020,       labelled-producer, sampling-or-authenticity, authority-decides
            cq-2021,       sampled-party,     sampling-or-authenticity, deemed-accepted
            cq-2023,       labelled-producer, sampling-or-authenticity, deemed-accepted
            cq-2023,       sampled-party,     conclusion,               deemed-accepted
            nmg-trial,     sampled-party,     sampling-or-authenticity, deemed-accepted
            sx-2023,       sampled-party,     conclusion,               deemed-accepted
            national-2020, sampled-party,     sampling-or-authenticity, deemed-accepted
            """)
    void whatIsLateDependsOnWhatIsDisputed(String regime, String applicant, String about, String outcome) {
        assertThat(DecisionTables.only(
                        "objectionAdmissibility",
                        Map.of("regime", regime, "applicant", applicant, "inTime", false, "about", about)))
                .containsEntry("outcome", outcome);
    }
}
