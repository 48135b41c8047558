package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;
import spotcheck.publication.PublicationForms;
import spotcheck.sampling.SamplingForms;

/** Publication is the rule; a failing result is kept from the public on a ground of law, by two persons. */
class PublicationCasesProcessTest extends Procedure {

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING, CHONGQING_TRIAL, CHONGQING_NOTICE, INNER_MONGOLIA, SHANXI, NATIONAL})
    @Proves({"CQ23-66a", "CQ20-62a", "NMG-50b", "SX23-2-4", "O18-44"})
    void nobodyAloneKeepsAFailingResultFromThePublic(String regime) {
        opened(regime, "producer");
        sampled();
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        var withheld = PublicationForms.withheld("private-rights");
        assertThatThrownBy(() -> does("draftPublication", SamplingForms.with(withheld, "notPublishedReason", "无")))
                .hasMessageContaining("不得少于10个字符");
        does("draftPublication", withheld);
        assertThat(openTasks(number)).contains("approvePublication").doesNotContain("publishResult");
        does("approvePublication", Map.of("reviewAnswer", "returned", "reviewReason", "所称商业秘密没有证据"));
        published();
        assertThat(paperKinds()).contains("result-publication");
    }
}
