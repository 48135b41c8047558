package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.papers.LabelForm;
import spotcheck.papers.SampleLabels;

/** What is stuck on a sealed sample: enough to know it again, and nothing that tells the laboratory whose it is. */
class LabelCasesProcessTest extends Procedure {

    @Autowired
    private SampleLabels labels;

    @Autowired
    private BlindSamples blind;

    @Test
    void eachUnitHasItsLabelWithoutTheParty() {
        opened(CHONGQING, "seller");
        assertThatThrownBy(() -> printed("cq-organizer", "organizer-500000", 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还没有抽取样品");
        sampled();
        assertThat(printed("cq-organizer", "organizer-500000", 1))
                .contains("检验样品", "备用样品", "铜芯电缆", number.value(), "data:image/png;base64,")
                .doesNotContain("某五金经营部");
        assertThatThrownBy(() -> printed("cq-organizer", "organizer-500000", 22))
                .hasMessageContaining("1至21份");
        assertThatThrownBy(() -> printed("sx-handler", "handler-140105", 1)).isInstanceOf(Forbidden.class);
    }

    /** NMG-35b: a blind sample goes by its code. */
    @Test
    void aBlindSampleGoesByItsCodeAlone() {
        opened(INNER_MONGOLIA, "seller");
        sampled();
        var code = blind.order(cases.get(number));
        var withoutSeals = printed("nm-organizer", "organizer-150100", 1).replace(number + "-0-", "");
        assertThat(withoutSeals).contains("盲样 " + code).doesNotContain(number.value(), "某五金经营部");
    }

    private String printed(String login, String post, int copies) {
        identity.setAuthentication(login, List.of(post));
        try {
            return new String(
                    labels.print(number, LabelForm.A4, copies, unit -> "https://example.invalid/samples/units/" + unit),
                    StandardCharsets.UTF_8);
        } finally {
            identity.clearAuthentication();
        }
    }
}
