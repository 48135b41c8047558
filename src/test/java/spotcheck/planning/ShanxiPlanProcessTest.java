package spotcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;

/** Shanxi: what the level above checks is not checked again below, and a county plans what the province has or what was approved. */
class ShanxiPlanProcessTest extends PlanStory {

    private static final String PROVINCE = "140000";
    private static final String CITY = "140500";
    private static final String COUNTY = "140502";
    private static final String MARKETS = "findingAnswers";

    @BeforeEach
    void theProvinceHasPlanned() {
        opened(PROVINCE, 2026);
        does(
                organizer(),
                "draftPlan",
                with(
                        lines(
                                line("电线电缆", "cluster", true),
                                line("燃气灶", "lineMode", "linked", "linePartners", "各市局", "quarter", "3"),
                                line("头盔", "lineRegion", CITY, "rural", true, "quarter", "4")),
                        MARKETS,
                        "无"));
        reviewedAndApproved();
    }

    /** Given a plan of the province for a product, when a county plans the same for its place, then it is refused and shown. */
    @Test
    @Proves("SX23-2-10")
    void whatIsDrawnAboveIsNotDrawnBelow() {
        opened(COUNTY, 2026);
        assertThat(forms.getTaskFormVariables(task(number, "draftPlan").getId()).get("plannedAbove"))
                .asString()
                .contains("电线电缆", "燃气灶", "头盔");
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("电线 电缆"), line("头盔")),
                "第1行“电线 电缆”上级部门本年度已安排抽查同一地区的同一产品（SX23-2-10）",
                "第2行“头盔”上级");
    }

    /** A linked check is there in order that all levels take part; who takes part is named. */
    @Test
    @Proves({"SX23-3-6", "SX23-6-5"})
    void aLinkedCheckIsSharedByTheLevels() {
        opened(COUNTY, 2026);
        isRefusedTo(organizer(), "draftPlan", lines(line("燃气灶", "lineMode", "linked")), "SX23-3-6 SX23-6-5");
        does(
                organizer(),
                "draftPlan",
                with(lines(line("燃气灶", "lineMode", "linked", "linePartners", "省局、晋城市局")), MARKETS, "本区没有农村市场和集聚产业"));
        assertThat(openTasks(number)).containsExactly("reviewPlan");
    }

    /** Given a line that the province has not, when nobody says who approved it, then it is not taken. */
    @Test
    @Proves({"SX23-3-9", "SX23-2-11"})
    void whatTheProvinceHasNotNeedsAnApprovalAndWhatIsLeftOutAReason() {
        opened(COUNTY, 2026);
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("玻璃器皿")),
                "产品未列入省级计划，请在该行“理由或者说明”中写明（SX23-3-9）",
                "没有安排农村市场的产品",
                "没有安排产业集聚的产品",
                "SX23-2-11");
        does(
                organizer(),
                "draftPlan",
                lines(line("玻璃器皿", "lineReason", "经晋城市局批准（晋市监函〔2026〕2号）", "rural", true, "cluster", true)));
        assertThat(bases("plan.notes").get(0)).contains("SX23-3-9").contains("SX23-4-1");
        assertThat(entryTitles(number)).contains("计划检查的提示");
    }

    /** Given all checks in one quarter, then the uneven load is shown. */
    @Test
    @Proves({"SX23-4-1", "SX23-2-7", "SX23-2-8"})
    void whyHowManyAndWhen() {
        opened(COUNTY, 2026);
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("玻璃器皿", "selectionGround", "other")),
                "选定理由为“其他”而没有写明理由（SX23-2-7）");
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("玻璃器皿", "productionBatches", 0, "circulationBatches", 0)),
                "没有安排任何批次");
        var without = line("玻璃器皿");
        without.remove("productionBatches");
        isRefusedTo(organizer(), "draftPlan", lines(without), "生产领域批次");
        does(organizer(), "draftPlan", lines(line("玻璃器皿", "lineReason", "经批准", "rural", true, "cluster", true)));
        assertThat(entries.of(number).stream()
                        .filter(entry -> entry.kind().equals("plan.notes"))
                        .findFirst()
                        .orElseThrow()
                        .details())
                .contains("过半数的批次集中在一个季度");
    }

    @Test
    @Proves("SX23-3-4")
    void followUpAndSpecialChecks() {
        opened(COUNTY, 2026);
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("玻璃器皿", "checkKind", "follow-up"), line("打火机", "checkKind", "special")),
                "跟踪抽查的选定理由不是法定的对象（SX23-3-4）",
                "专项抽查没有写明起因");
        does(
                organizer(),
                "draftPlan",
                lines(
                        line(
                                "玻璃器皿",
                                "checkKind",
                                "follow-up",
                                "selectionGround",
                                "failed-firms",
                                "rural",
                                true,
                                "lineReason",
                                "经批准"),
                        line(
                                "打火机",
                                "checkKind",
                                "special",
                                "lineReason",
                                "经批准，重大专项整治",
                                "cluster",
                                true,
                                "quarter",
                                "3")));
    }

    /** The guidance says nothing of filing; the national order does. */
    @Test
    @Proves({"O18-11", "SX23-1-2", "O18-5"})
    void eachLevelPlansItsOwnAndFilesOneLevelUp() {
        assertThat(openTasks(number)).as("of the province").containsExactly("reportPlan");
        opened(COUNTY, 2026);
        does(organizer(), "draftPlan", lines(line("玻璃器皿", "lineReason", "经批准", "rural", true, "cluster", true)));
        reviewedAndApproved();
        does(organizer(), "filePlan", Map.of());
        does(employed("organizer", CITY, "丁"), "acknowledgePlan", Map.of("acknowledgement", "filed"));
        assertThat(bases("acknowledgePlan")).containsExactly("O18-11");
        assertThat(planning.get(number).organizer()).isEqualTo(COUNTY);
    }
}
