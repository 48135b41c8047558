package spotcheck.workbench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.EntryPages;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.right.Remarks;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.wording.RuleText;
import spotcheck.sampling.SamplingForms;
import spotcheck.workbench.panel.EntryReading;
import spotcheck.workbench.panel.TaskPanel;
import spotcheck.workbench.panel.TaskPanel.Stage;
import spotcheck.workbench.panel.TaskPanels;

class TaskPanelProcessTest extends StageTest {

    private static final String SAMPLERS = "sampler-cq-body";

    @Autowired
    private TaskPanels panels;

    @Autowired
    private EntryReading reading;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private BlindSamples blind;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void aStepSaysWhatItAsksAndOnWhichRulesOfItsOwnRegime() {
        var number = sampling();
        var step = Objects.requireNonNull(
                panel(number, "assignSamplers", "cq-sampler1", SAMPLERS).step());
        assertThat(step.name()).isEqualTo("选派抽样人员");
        assertThat(step.asks()).isNotBlank().doesNotContain("{{", "案卷：");
        assertThat(step.rules()).isNotEmpty().allSatisfy(rule -> assertThat(rule.id())
                .startsWith("CQ23-"));
        assertThat(step.rules()).extracting(RuleText::words).allSatisfy(words -> assertThat(words)
                .isNotBlank());
        assertThat(step.daysLeft()).isNotNegative();
    }

    @Test
    void theStageLineShowsWhereTheCaseStandsAndWhatIsStillAhead() {
        var stages =
                panel(sampling(), "assignSamplers", "cq-sampler1", SAMPLERS).stages();
        assertThat(stages).contains(new Stage("抽样", "now", "进行中"), new Stage("检验", "ahead", "尚未进入"));
        assertThat(stages).extracting(Stage::label).doesNotContain("停业整顿", "复检");
    }

    @Test
    void aDeadlineTellsTheDaysLeftAndWhyItIsThatDay() {
        var number = visiting();
        deadlines.start(cases.get(number), "objection", "sampled-party", TODAY);
        deadlines.start(cases.get(number), "laboratory-retention", "first", TODAY);
        var shown = panel(number, "showNotice", "cq-sampler1", SAMPLERS).deadlines();
        assertThat(shown.get(1).whom()).isEqualTo("初检");
        var due = shown.get(0);
        assertThat(due.daysLeft()).isEqualTo(15);
        assertThat(due.whom()).isEqualTo("被抽样对象");
        assertThat(due.why()).contains("2026年3月2日", "15");
        assertThat(due.rules()).isNotEmpty();
    }

    @Test
    void anAuthorityIsShownTheDayBeforeTheRollOverAndToldSo() {
        var number = visiting();
        deadlines.start(cases.get(number), "reinspection", "sampled-party", TODAY);
        var due =
                panel(number, "showNotice", "cq-sampler1", SAMPLERS).deadlines().get(0);
        assertThat(due.actBy()).isEqualTo("2026-05-16");
        assertThat(due.why()).contains("截止日为2026年5月18日", "顺延之前的2026年5月16日");
    }

    @Test
    void whoMaySeeTheTaskAloneGetsItsPanel() {
        var task = task(visiting(), "showNotice").getId();
        identity.setAuthentication("sx-sampler1", List.of("sampler-sx-body"));
        assertThat(panels.of(task)).isEmpty();
        identity.setAuthentication("cq-sampler2", List.of(SAMPLERS));
        assertThat(panels.of(task)).isPresent();
    }

    @Test
    void aBlindSampleStaysBlindInThePanel() {
        var number = aCase("nmg-trial", "seller");
        var code = blind.order(cases.get(number));
        start("inspection", number, Map.of());
        var panel = panel(number, "receiveSample", "nm-inspector", "inspector-nm-lab1");
        assertThat(panel.blind()).isEqualTo(code);
        assertThat(panel.toString()).contains("铜芯电缆").doesNotContain("某五金经营部", "某线缆厂", "150102");
        assertThat(panel.entries().newest()).isEmpty();
    }

    @Test
    void aLongHistoryIsReadInPortionsTheNewestFirst() {
        var number = visiting();
        identity.setAuthentication("cq-sampler1", List.of(SAMPLERS));
        IntStream.rangeClosed(1, 25).forEach(count -> remarks.add(cases.get(number), "第" + count + "条"));
        var first = reading.page(number, EntryPages.NEWEST);
        assertThat(first.newest()).hasSize(10).first().satisfies(entry -> assertThat(entry.details())
                .containsValue("第25条"));
        assertThat(first.newest().get(0).who()).isEqualTo("重庆抽样员甲");
        var second = reading.page(number, requireNonNull(first.older()));
        assertThat(second.newest()).hasSize(10).first().satisfies(entry -> assertThat(entry.details())
                .containsValue("第15条"));
        assertThat(reading.page(number, requireNonNull(second.older())).older()).isNull();
    }

    @Test
    void aFileIsEvidenceAsMuchAsAPieceThatWasOnlyEntered() {
        var number = visiting();
        for (var kind : List.of("evidence.sitePhoto", "evidenceFile", "evidenceWaived", "remark")) {
            entries.add(number, kind, "记录 " + kind, Map.of(), RuleIds.none());
        }
        assertThat(panel(number, "showNotice", "cq-sampler1", SAMPLERS).evidence())
                .extracting(TaskPanel.Entry::title)
                .containsExactly("记录 evidenceWaived", "记录 evidenceFile", "记录 evidence.sitePhoto");
    }

    @Test
    void aRemarkIsAnEntryAndNeitherAuditorsNorStrangersMakeOne() {
        var spotCase = cases.get(visiting());
        identity.setAuthentication("auditor", List.of("auditor"));
        assertThatThrownBy(() -> remarks.add(spotCase, "好")).isInstanceOf(Forbidden.class);
        identity.setAuthentication("sx-organizer", List.of("organizer-140000"));
        assertThatThrownBy(() -> remarks.add(spotCase, "好")).isInstanceOf(Forbidden.class);
        identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
        assertThatThrownBy(() -> remarks.add(spotCase, "  ")).isInstanceOf(Refused.class);
        remarks.add(spotCase, "对方周五休息，请周四前联系");
        var panel = panel(spotCase.number(), "showNotice", "cq-sampler1", SAMPLERS);
        assertThat(panel.remarks()).singleElement().satisfies(remark -> assertThat(remark.details())
                .containsEntry("内容", "对方周五休息，请周四前联系"));
    }

    private CaseNumber sampling() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        return number;
    }

    /** After the draw, so that the drawn know the firm. */
    private CaseNumber visiting() {
        var number = sampling();
        complete(number, "assignSamplers", SamplingForms.team("cq"));
        return number;
    }

    private TaskPanel panel(CaseNumber number, String task, String person, String group) {
        identity.clearAuthentication();
        var id = task(number, task).getId();
        identity.setAuthentication(person, List.of(group));
        return panels.of(id).orElseThrow();
    }
}
