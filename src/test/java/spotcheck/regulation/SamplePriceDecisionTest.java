package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NMG-25 knows one price for producer and seller */
class SamplePriceDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # NMG 25: bought at the marked price, else the market price; free by agreement if the test leaves it whole
            nmg-trial, producer, true,  false, true,  marked-price
            nmg-trial, producer, false, false, true,  market-price
            nmg-trial, seller,   true,  false, false, marked-price
            nmg-trial, seller,   true,  true,  false, free
            nmg-trial, producer, true,  true,  true,  marked-price
            nmg-trial, seller,   false, true,  true,  market-price
            nmg-trial, online,   true,  false, true,  marked-price
            # CQ23 25: not bought if the test leaves it whole, or if it is given freely
            cq-2023,   producer, true,  false, true,  ex-factory-price
            cq-2023,   producer, false, false, true,  ex-factory-price
            cq-2023,   seller,   true,  false, true,  marked-or-actual-price
            cq-2023,   seller,   false, false, true,  market-price
            cq-2023,   seller,   true,  false, false, free
            cq-2023,   producer, true,  true,  true,  free
            cq-2023,   online,   true,  false, true,  marked-or-actual-price
            cq-2023,   online,   true,  false, false, marked-or-actual-price
            cq-2023,   online,   false, false, true,  market-price
            # CQ20 30: cost price at the producer, marked price at the seller, nothing for an unmarked one
            cq-2020,   producer, true,  false, true,  cost-price
            cq-2021,   seller,   true,  false, true,  marked-price
            cq-2020,   seller,   false, false, true,
            cq-2020,   seller,   false, true,  true,  free
            cq-2021,   online,   true,  false, false, marked-price
            # O18 22, 25: as NMG 25, wherever it is taken
            national-2020, producer, true,  false, true,  marked-price
            national-2020, seller,   false, false, true,  market-price
            national-2020, seller,   true,  true,  false, free
            national-2020, producer, true,  true,  true,  marked-price
            national-2020, online,   true,  false, true,  marked-price
            national-2020, online,   false, true,  false, market-price
            sx-2023,       producer, true,  false, true,  marked-price
            sx-2023,       seller,   false, false, true,  market-price
            """)
    void thePriceFollowsTheChannelAndTheMark(
            String regime,
            String place,
            boolean markedPrice,
            boolean freeOffered,
            boolean destructive,
            @Nullable String basis) {
        assertThat(DecisionTables.only(
                        "samplePrice",
                        Map.of(
                                "regime",
                                regime,
                                "place",
                                place,
                                "markedPrice",
                                markedPrice,
                                "freeOffered",
                                freeOffered,
                                "destructive",
                                destructive)))
                .containsEntry("basis", basis);
    }
}
