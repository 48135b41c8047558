package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;

/** The lists of NMG-20 and CQ23-29 */
class NoSamplingDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, seller,   stock-insufficient,             do-not-sample, NMG-20-1
            nmg-trial, seller,   not-for-sale,                   do-not-sample, NMG-20-2a
            nmg-trial, producer, export-only,                    may-sample,    NMG-20-2b
            nmg-trial, producer, export-contract-differs,        do-not-sample, NMG-20-2b
            nmg-trial, online,   marked-on-product-or-packaging, do-not-sample, NMG-20-3
            nmg-trial, producer, marked-on-label-or-manual,      may-sample,    NMG-20-3
            nmg-trial, producer, product-not-listed,             may-sample,    NMG-18h
            nmg-trial, producer, other-legal-ground,             do-not-sample, NMG-2b
            cq-2023,   seller,   product-not-listed,             do-not-sample, CQ23-29-1
            cq-2023,   online,   stock-insufficient,             do-not-sample, CQ23-29-2
            cq-2023,   producer, not-for-sale,                   do-not-sample, CQ23-29-3 CQ23-29b
            cq-2023,   seller,   not-for-sale,                   may-sample,    CQ23-29b
            cq-2023,   producer, export-contract-differs,        do-not-sample, CQ23-29-4 CQ23-29b
            cq-2023,   producer, export-only,                    may-sample,    CQ23-29-4
            cq-2023,   online,   export-contract-differs,        may-sample,    CQ23-29b
            cq-2023,   producer, marked-on-product-or-packaging, do-not-sample, CQ23-29-5 CQ23-29b
            cq-2023,   producer, marked-on-label-or-manual,      do-not-sample, CQ23-29-5 CQ23-29b
            cq-2023,   seller,   marked-on-product-or-packaging, may-sample,    CQ23-29b
            cq-2023,   seller,   other-legal-ground,             do-not-sample, CQ23-29-6
            cq-2020,   producer, export-only,                    do-not-sample, CQ20-25-4 CQ20-25b
            cq-2020,   seller,   export-only,                    may-sample,    CQ20-25b
            cq-2021,   seller,   product-not-listed,             do-not-sample, CQ20-25-1
            cq-2021,   producer, marked-on-label-or-manual,      do-not-sample, CQ20-25-5 CQ20-25b
            cq-2020,   online,   not-for-sale,                   may-sample,    CQ20-25b
            # O18 18: three cases at any place; SX23 3 adds what stands in no plan
            national-2020, seller,   product-not-listed,             may-sample,    O18-18
            national-2020, producer, stock-insufficient,             do-not-sample, O18-18
            national-2020, seller,   not-for-sale,                   do-not-sample, O18-18
            national-2020, producer, export-only,                    may-sample,    O18-18
            national-2020, seller,   export-contract-differs,        do-not-sample, O18-18
            national-2020, online,   marked-on-product-or-packaging, do-not-sample, O18-18
            national-2020, producer, marked-on-label-or-manual,      may-sample,    O18-18
            national-2020, producer, other-legal-ground,             do-not-sample, O18-2
            sx-2023,       seller,   product-not-listed,             do-not-sample, SX23-3-9
            sx-2023,       seller,   stock-insufficient,             do-not-sample, O18-18
            sx-2023,       producer, other-legal-ground,             do-not-sample, O18-2 SX23-3-7 SX23-3-8
            """)
    @Proves({"SX23-3-7", "SX23-3-8"})
    void theSamplerLeavesWithoutASample(String regime, String place, String ground, String outcome, String legalBasis) {
        assertThat(DecisionTables.only("noSampling", Map.of("regime", regime, "place", place, "ground", ground)))
                .containsEntry("outcome", outcome)
                .containsEntry("legalBasis", legalBasis);
    }
}
