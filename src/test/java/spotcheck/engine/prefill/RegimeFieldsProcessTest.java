package spotcheck.engine.prefill;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;
import static spotcheck.sampling.SamplingForms.without;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** Questions that only some regimes ask, and what must be so. */
class RegimeFieldsProcessTest extends StageTest {

    @Test
    void aQuestionIsAskedWhereItsRuleStandsInTheRegime() {
        var asked = atTheNotice("cq-2021", "cq");
        assertThat(tellsTheBrowser(asked)).isEqualTo(true);
        isRefused(asked, "showNotice", without(notice(), "districtOpinion"), "「所在地部门对抽检场所和对象的意见及采纳情况」必须填写");
        complete(asked, "showNotice", notice());
        assertThat(lastEntry(asked)).contains("没有意见");
    }

    @Test
    void elsewhereItIsNeitherDemandedNorKept() {
        var number = atTheNotice("cq-2023", "cq");
        assertThat(tellsTheBrowser(number)).isEqualTo(false);
        complete(number, "showNotice", with(notice(), "districtOpinion", "不问自答"));
        assertThat(lastEntry(number)).doesNotContain("不问自答");
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("districtOpinion")
                        .list())
                .isEmpty();
    }

    @Test
    void whatWasNotDoneIsRefusedWithItsReason() {
        var number = atTheNotice("cq-2023", "cq");
        var half = with(notice(), "shown", "not-explained");
        isRefused(number, "showNotice", half, "「出示、说明和询问」抽查性质、产品范围、抽样方法、检验依据、判定规则均应说明");
    }

    private CaseNumber atTheNotice(String regime, String people) {
        var number = aCase(regime, "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team(people));
        return number;
    }

    private @Nullable Object tellsTheBrowser(CaseNumber number) {
        return forms.getTaskFormVariables(task(number, "showNotice").getId()).get("districtOpinionAsked");
    }

    private String lastEntry(CaseNumber number) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("showNotice"))
                .findFirst()
                .orElseThrow()
                .details();
    }
}
