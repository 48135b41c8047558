package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.team;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** A quick test on the spot that fails: enforcement acts at once while sampling goes on (CQ23-52). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickTestProcessTest extends StageTest {

    private static final Map<String, Object> FAILS =
            form("quickTestFails", true, "quickTestItem", "线径 1.2 毫米，明显不足", "quickTestMeans", "卡尺测量");

    @Test
    @Proves({"CQ23-52b", "CQ23-52c"})
    void aQuickTestThatFailsOpensEnforcementBesideTheSampling() {
        var number = visited("cq-2023", "emergency");
        complete(number, "recordFindings", FAILS);
        assertThat(openTasks(number)).containsExactly("drawSample", "takeMeasures");
        assertThat(tasks.getIdentityLinksForTask(task(number, "takeMeasures").getId()))
                .extracting(link -> link.getGroupId())
                .isEqualTo(List.of("enforcer-500103"));
        var unwritten = form("siteMeasure", "seizure", "siteMeasureOn", TODAY_TEXT, "siteMeasureRecord", "扣押 3 卷");
        isRefused(number, "takeMeasures", unwritten, "「文书编号」必须填写");
        complete(number, "takeMeasures", SamplingForms.with(unwritten, "siteMeasurePaper", "渝中扣〔2026〕1号"));
        assertThat(openTasks(number)).containsExactly("drawSample");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("quickTestFailed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.legalBasis()).contains("CQ23-52b"));
    }

    @Test
    @Proves("CQ23-52a")
    void anOrdinaryCheckKnowsNoQuickTest() {
        isRefused(visited("cq-2023", "ordinary"), "recordFindings", FAILS, "应急处突");
        isRefused(visited("nmg-trial", "emergency"), "recordFindings", FAILS, "适用办法规定了快速检测");
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("quickTest")).isEmpty();
    }

    private CaseNumber visited(String regime, String purpose) {
        var number = aCase(regime, "seller");
        fixture.checkedFor(number, purpose);
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team(regime.startsWith("cq") ? "cq" : "nm"));
        complete(number, "showNotice", notice());
        return number;
    }
}
