package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** NMG-41 tells any result */
class ResultRecipientsDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, qualified,   producer, sampled-party,     notify,       organizing-authority
            nmg-trial, unqualified, online,   sampled-party,     notify,       organizing-authority
            nmg-trial, qualified,   seller,   labelled-producer, notify,       organizing-authority
            nmg-trial, unqualified, online,   labelled-producer, notify,       organizing-authority
            nmg-trial, qualified,   online,   platform-operator, notify,       organizing-authority
            nmg-trial, unqualified, seller,   platform-operator, not-required,
            nmg-trial, unqualified, producer, labelled-producer, not-required,
            cq-2023,   qualified,   seller,   sampled-party,     notify,       organizing-authority
            cq-2023,   unqualified, seller,   sampled-party,     notify,       result-handling-authority
            cq-2023,   unqualified, seller,   labelled-producer, notify,       organizing-authority
            cq-2023,   unqualified, online,   platform-operator, notify,       organizing-authority
            cq-2023,   unqualified, online,   labelled-producer, notify,       organizing-authority
            cq-2023,   qualified,   seller,   labelled-producer, silent,
            cq-2023,   qualified,   online,   platform-operator, silent,
            cq-2023,   unqualified, producer, platform-operator, not-required,
            cq-2020,   qualified,   seller,   sampled-party,     notify,       organizing-authority
            cq-2020,   qualified,   seller,   labelled-producer, notify,       organizing-authority
            cq-2020,   unqualified, seller,   sampled-party,     notify,       result-handling-authority
            cq-2020,   qualified,   online,   platform-operator, notify,       organizing-authority
            cq-2020,   qualified,   online,   labelled-producer, silent,
            cq-2020,   unqualified, online,   platform-operator, notify,       result-handling-authority
            cq-2020,   unqualified, online,   labelled-producer, notify,       result-handling-authority
            cq-2021,   qualified,   seller,   sampled-party,     notify,       result-handling-authority
            cq-2021,   unqualified, seller,   labelled-producer, notify,       organizing-authority
            national-2020, qualified,   producer, sampled-party,     notify,       organizing-authority
            national-2020, unqualified, seller,   sampled-party,     notify,       organizing-authority
            national-2020, qualified,   seller,   labelled-producer, notify,       organizing-authority
            national-2020, unqualified, online,   platform-operator, notify,       organizing-authority
            national-2020, qualified,   online,   labelled-producer, notify,       organizing-authority
            national-2020, unqualified, producer, labelled-producer, not-required,
            national-2020, unqualified, seller,   platform-operator, not-required,
            sx-2023,       unqualified, producer, sampled-party,     notify,       organizing-authority
            sx-2023,       unqualified, seller,   labelled-producer, notify,       organizing-authority
            """)
    @Proves("CQ20-51c")
    void everyoneEntitledIsTold(
            String regime,
            String conclusion,
            String channel,
            String recipient,
            String outcome,
            @Nullable String sender) {
        assertThat(DecisionTables.only(
                        "resultRecipients",
                        Map.of("regime", regime, "conclusion", conclusion, "channel", channel, "recipient", recipient)))
                .containsEntry("outcome", outcome)
                .containsEntry("sender", sender);
    }
}
