package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many records each step leaves behind, and in which form: NMG-21c to NMG-46a, CQ23-32-1 to CQ23-61d. */
class EvidenceRequiredDecisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            nmg-trial, on-site-sampling,   photo-or-video,   5
            nmg-trial, unable-to-sample,   text,             1
            nmg-trial, refusal,            text,             1
            nmg-trial, online-purchase,    photo-or-video,   4
            nmg-trial, online-purchase,    text,             1
            nmg-trial, online-receipt,     photo-or-video,   1
            nmg-trial, online-receipt,     text,             1
            nmg-trial, laboratory-receipt, photo-or-video,   4
            nmg-trial, laboratory-receipt, text,             1
            nmg-trial, on-site-inspection, text,             2
            nmg-trial, retest-receipt,     photo-or-video,   4
            nmg-trial, retest-receipt,     text,             1
            cq-2023,   unable-to-sample,   text,             2
            cq-2023,   refusal,            photo-or-video,   1
            cq-2023,   on-site-sampling,   photo-or-video,   7
            cq-2023,   on-site-sampling,   text,             1
            cq-2023,   online-purchase,    continuous-video, 7
            cq-2023,   online-receipt,     photo-or-video,   5
            cq-2023,   laboratory-receipt, photo-or-video,   4
            cq-2023,   laboratory-receipt, text,             1
            cq-2023,   on-site-inspection, text,             1
            cq-2023,   retest-receipt,     photo-or-video,   4
            cq-2023,   retest-receipt,     text,             1
            cq-2020,   on-site-sampling,   photo-or-video,   7
            cq-2020,   unable-to-sample,   text,             2
            cq-2020,   refusal,            text,             1
            cq-2021,   online-purchase,    continuous-video, 7
            cq-2021,   online-receipt,     video,            4
            cq-2020,   laboratory-receipt, photo-or-video,   4
            cq-2020,   on-site-inspection, text,             1
            cq-2021,   retest-receipt,     photo-or-video,   4
            national-2020, on-site-sampling,   photo-or-video,   5
            national-2020, unable-to-sample,   text,             1
            national-2020, refusal,            text,             1
            national-2020, online-purchase,    photo-or-video,   4
            national-2020, online-purchase,    text,             1
            national-2020, online-receipt,     photo-or-video,   1
            national-2020, laboratory-receipt, photo-or-video,   4
            national-2020, laboratory-receipt, text,             1
            national-2020, on-site-inspection, text,             2
            national-2020, retest-receipt,     photo-or-video,   4
            national-2020, retest-receipt,     text,             1
            # SX23 3: enforcement confirms a refusal on the spot; 5: sampling and testing are filmed
            sx-2023,       on-site-sampling,   photo-or-video,   4
            sx-2023,       on-site-sampling,   video,            1
            sx-2023,       refusal,            text,             2
            sx-2023,       on-site-inspection, text,             2
            sx-2023,       on-site-inspection, video,            1
            sx-2023,       laboratory-receipt, photo-or-video,   4
            """)
    void aStepLeavesTheRecordsOfItsArticle(String regime, String step, String form, int records) {
        var required = DecisionTables.all("evidenceRequired", Map.of("regime", regime, "step", step));
        assertThat(required.stream().filter(row -> form.equals(row.get("form"))))
                .hasSize(records);
        assertThat(required).extracting(row -> row.get("evidence")).doesNotHaveDuplicates();
        assertThat(required)
                .allMatch(row -> String.valueOf(row.get("legalBasis")).matches("[A-Z]+.*-.*"));
    }
}
