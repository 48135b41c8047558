package spotcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Proves;
import spotcheck.engine.wait.EngineDate;
import spotcheck.planning.line.PlanLine;
import spotcheck.planning.line.SelectionGround;
import spotcheck.training.WebSession;

/** Chongqing: a city's plan goes to the state administration, a district's to the city; both are changed by versions. */
class ChongqingPlanProcessTest extends PlanStory {

    @LocalServerPort
    private int port;

    private static final String CITY = "500000";
    private static final String DISTRICT = "500103";

    @Test
    @Proves({"CQ23-13a", "CQ23-13b"})
    void theCityReportsToTheStateAdministration() {
        opened(CITY, 2026);
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("电热毯"), line("燃气灶", "quarter", "3")),
                "第2行“燃气灶”产品不在重点工业产品质量安全监管目录中",
                "CQ23-13a");
        approvedByCode();
        assertThat(openTasks(number)).containsExactly("reportPlan");
        does(
                organizer(),
                "reportPlan",
                Map.of("nationalFiledOn", today().toString(), "nationalFilingProof", "渝市监函〔2026〕9号"));
        assertThat(bases("reportPlan")).containsExactly("CQ23-13b");
    }

    /** Given a district's plan that was approved, when it is filed, then the city has it among its tasks and receives it. */
    @Test
    @Proves("CQ23-13d")
    void aDistrictFilesWithTheCity() {
        opened(DISTRICT, 2026);
        approved();
        assertThat(deadlines.of(number)).as("no day is named").isEmpty();
        does(organizer(), "filePlan", Map.of("filingRemarks", "含两种民生产品"));
        does(employed("organizer", CITY, "丁"), "acknowledgePlan", Map.of("acknowledgement", "filed"));
        assertThat(bases("acknowledgePlan")).containsExactly("CQ23-13d");
    }

    @Test
    @Proves({"CQ23-11a", "CQ23-11c", "CQ23-11d", "CQ23-9b"})
    void theKindOfACheckHasWhatMakesItSo() {
        opened(DISTRICT, 2026);
        var without = line("电动自行车");
        without.remove("checkKind");
        isRefusedTo(organizer(), "draftPlan", lines(without), "抽查类别");
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("电动自行车", "checkKind", "special"), line("燃气灶", "checkKind", "follow-up")),
                "专项抽查没有写明起因（CQ23-11c）",
                "跟踪抽查的选定理由不是法定的对象（CQ23-11d）");
        isRefusedTo(organizer(), "draftPlan", lines(line("电动自行车", "lineMode", "chengyu")), "没有写明参加部门（CQ23-9b）");
        does(
                organizer(),
                "draftPlan",
                lines(
                        line("电动自行车", "checkKind", "special", "selectionGround", "emergency", "quarter", "1"),
                        line("燃气灶", "checkKind", "follow-up", "selectionGround", "refusing-firms"),
                        line("头盔", "lineMode", "chengyu", "linePartners", "四川省市场监督管理局", "quarter", "3")));
        assertThat(openTasks(number)).containsExactly("reviewPlan");
    }

    /** Given a running plan, when a line is changed, then there is a new version with its reason, and the old one can be read. */
    @Test
    @Proves({"CQ23-13f", "CQ23-13e"})
    void aChangeIsANewVersionThatASecondPersonApproves() {
        opened(DISTRICT, 2026);
        approved();
        does(organizer(), "filePlan", Map.of());
        does(employed("organizer", CITY, "丁"), "acknowledgePlan", Map.of("acknowledgement", "filed"));
        assertThat(task(number, "keepPlan").getDueDate()).isEqualTo(EngineDate.due(LocalDate.of(2026, 12, 31)));

        does(organizer(), "keepPlan", Map.of("planStep", "adjust"));
        var same = with(plan(), "adjustmentReason", "没有改变");
        isRefusedTo(organizer(), "adjustPlan", same, "没有调整");
        var changed = with(
                lines(line("电热毯", "productionBatches", 8), line("燃气灶", "quarter", "4")),
                "adjustmentReason",
                "燃气事故后增加批次");
        does(organizer(), "adjustPlan", changed);
        assertThat(plans.inForce(number).orElseThrow().version())
                .as("until it is approved")
                .isEqualTo(1);
        does(leader(), "approveAdjustment", Map.of("adjustmentApproval", "approved"));

        assertThat(plans.inForce(number).orElseThrow()).satisfies(now -> {
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.reason()).isEqualTo("燃气事故后增加批次");
            assertThat(now.lines().get(0).batches().production()).isEqualTo(8);
        });
        assertThat(plans.versions(number).get(0).lines().get(0).batches().production())
                .isEqualTo(5);
        does(organizer(), "keepPlan", Map.of("planStep", "finish", "finishSummary", "全部完成"));
        assertThat(planning.get(number).outcome()).isEqualTo("planCompleted");
    }

    @Test
    void aChangeThatIsTurnedDownLeavesThePlanAsItWas() {
        opened(DISTRICT, 2026);
        approved();
        does(organizer(), "filePlan", Map.of());
        does(employed("organizer", CITY, "丁"), "acknowledgePlan", Map.of("acknowledgement", "filed"));
        does(organizer(), "keepPlan", Map.of("planStep", "adjust"));
        does(organizer(), "adjustPlan", with(lines(line("电热毯", "quarter", "1")), "adjustmentReason", "只留一种"));
        isRefusedTo(leader(), "approveAdjustment", Map.of("adjustmentApproval", "returned"), "不批准的理由");
        does(leader(), "approveAdjustment", Map.of("adjustmentApproval", "returned", "adjustmentOpinion", "不宜减少"));
        assertThat(plans.inForce(number).orElseThrow().version()).isEqualTo(1);
        assertThat(openTasks(number)).containsExactly("keepPlan");
    }

    /** Given a district user, when the plan of the city is started, then it is refused. */
    @Test
    @Proves({"CQ23-5b", "CQ20-6b", "SX23-1-2"})
    void aDistrictStartsNoPlanOfTheCity() {
        var district = employed("organizer", DISTRICT, "甲");
        assertThatThrownBy(() -> door.starts(
                        district, "annualPlan", Map.of("planAuthority", CITY, "planYear", 2026, "planGrounds", "越级编制")))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("只能编制本部门的年度计划");
        assertThat(planning.of(CITY, spotcheck.casefile.PlanningKind.ANNUAL_PLAN, 2026))
                .isEmpty();
    }

    @Test
    void whoDraftsNeitherReviewsNorApproves() {
        opened(DISTRICT, 2026);
        does(organizer(), "draftPlan", plan());
        isRefusedTo(organizer(), "reviewPlan", Map.of("planReview", "approved"), "编制计划的人与审核人不得为同一人");
        does(reviewer(), "reviewPlan", Map.of("planReview", "returned", "reviewOpinion", "批次太少"));
        assertThat(saidBefore(number, "draftPlan").toString()).contains("批次太少");
        does(organizer(), "draftPlan", plan());
        does(reviewer(), "reviewPlan", Map.of("planReview", "approved"));
        var both = new spotcheck.Person(reviewer().id(), leader().post());
        isRefusedTo(both, "approvePlan", Map.of("planApproval", "approved"), "编制、审核计划的人与批准人不得为同一人");
        does(leader(), "approvePlan", Map.of("planApproval", "approved"));
        assertThat(plans.versions(number))
                .extracting(PlanVersion::state)
                .containsExactly(PlanVersion.State.RETURNED, PlanVersion.State.APPROVED);
    }

    @Test
    void aYearIsPlannedOnceByAnAuthority() {
        opened(DISTRICT, 2026);
        assertThatThrownBy(() -> opened(DISTRICT, 2026))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("已经有2026年度计划，请以调整办理");
        assertThatThrownBy(() -> opened(DISTRICT, 2028)).hasMessageContaining("只能编制本年度或者下一年度的计划");
        assertThatThrownBy(() -> opened(DISTRICT, 2025)).hasMessageContaining("只能编制本年度或者下一年度的计划");
    }

    /** Given a user of district A, when a line for district B is planned, then it is refused. */
    @Test
    @Proves({"CQ23-5e", "CQ20-6d"})
    void aDistrictPlansForItsOwnArea() {
        opened(DISTRICT, 2026);
        isRefusedTo(organizer(), "draftPlan", lines(line("电热毯", "lineRegion", "500105")), "抽查地区");
    }

    /** Of the draft of 2020: a figure for each field, zero included; a quarter; a district files, a city does not. */
    @Test
    @Proves({"CQ20-15", "CQ20-11b", "CQ20-11d", "CQ20-11e"})
    void underTheMeasuresOf2020() {
        clock.travelTo(LocalDate.of(2020, 11, 2));
        opened(DISTRICT, 2021);
        assertThat(planning.get(number).regime().code()).isEqualTo("cq-2020");
        var without = line("电热毯");
        without.remove("onlineBatches");
        without.remove("quarter");
        isRefusedTo(organizer(), "draftPlan", lines(without), "网络交易批次", "实施季度");
        approved();
        does(organizer(), "filePlan", Map.of());
        does(employed("organizer", CITY, "丁"), "acknowledgePlan", Map.of("acknowledgement", "filed"));
        assertThat(bases("acknowledgePlan")).containsExactly("CQ20-11e");
    }

    /** Each line says how much is meant for it, and out of which funds. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-11-02", "2026-03-02"})
    @Proves({"CQ20-7a", "CQ23-6a"})
    void aLineSaysItsMoneyAndWhereItComesFrom(LocalDate day) {
        clock.travelTo(day);
        opened(DISTRICT, day.getYear());
        for (var key : new String[] {"budget", "budgetSource"}) {
            var without = line("电热毯");
            without.remove(key);
            isRefusedTo(organizer(), "draftPlan", lines(without), key.equals("budget") ? "经费" : "经费来源");
        }
        does(organizer(), "draftPlan", lines(line("电热毯"), line("燃气灶", "quarter", "3")));
        assertThat(bases("draftPlan").get(0)).contains(day.getYear() == 2020 ? "CQ20-7a" : "CQ23-6a");
    }

    @Test
    @Proves({"CQ20-11a", "CQ20-11c"})
    void underTheMeasuresOf2020TheCityFilesNowhereAndChangesItsPlan() {
        clock.travelTo(LocalDate.of(2020, 11, 2));
        opened(CITY, 2021);
        isRefusedTo(organizer(), "draftPlan", lines(line("电热毯"), line("燃气灶", "quarter", "3")), "CQ20-11a");
        approvedByCode();
        assertThat(openTasks(number)).containsExactly("keepPlan");
        does(organizer(), "keepPlan", Map.of("planStep", "adjust"));
        does(organizer(), "adjustPlan", with(lines(line("电热毯", "quarter", "1")), "adjustmentReason", "按执行情况调整"));
        assertThat(bases("adjustPlan").get(0)).startsWith("CQ20-11c ");
        does(leader(), "approveAdjustment", Map.of("adjustmentApproval", "approved"));
        assertThat(plans.inForce(number).orElseThrow().version()).isEqualTo(2);
    }

    /** A year later the notice adds why a product is chosen; the profile of the city has it. */
    @Test
    void underTheNoticeOf2021TheGroundIsKept() {
        clock.travelTo(LocalDate.of(2021, 11, 1));
        opened(CITY, 2022);
        assertThat(planning.get(number).regime().code()).isEqualTo("cq-2021");
        isRefusedTo(organizer(), "draftPlan", lines(line("电热毯", "selectionGround", "other")), "（CQN-1-2b）");
        does(organizer(), "draftPlan", lines(line("消防应急灯具", "selectionGround", "local-safety")));
        assertThat(plans.newest(number).orElseThrow().lines().get(0).ground()).isEqualTo(SelectionGround.LOCAL_SAFETY);
    }

    /** What was found before stands beside the form: how many were checked, and how many failed. */
    @Test
    void whatWasFoundBeforeStandsBesideTheForm() {
        var failed = aCase("cq-2023", "seller");
        jdbc.sql("update spot_case set organizer = ?, conclusion = 'unqualified' where number = ?")
                .params(DISTRICT, failed.value())
                .update();
        opened(DISTRICT, 2026);
        assertThat(forms.getTaskFormVariables(task(number, "draftPlan").getId()))
                .hasEntrySatisfying(
                        "earlierResults",
                        shown -> assertThat(shown).asString().containsPattern("铜芯电缆：抽查\\d+批次，已出结论\\d+，不合格[1-9]"))
                .hasEntrySatisfying(
                        "catalogueShown", shown -> assertThat(shown).asString().contains("CQ-017 电热毯"));
    }

    /** The catalogue is made anew each year; a plan by one of years ago is not taken. */
    @ParameterizedTest
    @CsvSource({"2020-11-02, CQ20-10a", "2026-03-02, CQ23-12a"})
    @Proves({"CQ20-10a", "CQ23-12a"})
    void theCityPlansByTheCatalogueOfTheYear(LocalDate day, String rule) {
        clock.travelTo(day);
        opened(CITY, day.getYear());
        made(day.minusYears(2));
        isRefusedTo(organizer(), "draftPlan", byCode(), "监管目录不是上一年度以来编制的", rule);
        made(day.minusYears(1));
        does(organizer(), "draftPlan", byCode());
    }

    /** Who has no login reads it: of a district that keeps none, the city's. */
    @Test
    @Proves("CQ23-12c")
    void theCatalogueIsOpenToEverybody() throws Exception {
        var anybody = new WebSession(port);
        for (var authority : new String[] {CITY, DISTRICT}) {
            assertThat(anybody.get("/public/catalogue/" + authority).body())
                    .contains("重庆市市场监督管理局", "第 1 版", "CQ-017", "电热毯", "强制性认证");
        }
        assertThat(anybody.get("/public/catalogue/999999").statusCode()).isEqualTo(404);
    }

    private void made(LocalDate day) {
        jdbc.sql("update catalogue_version set made_on = ? where authority = ?")
                .params(day, CITY)
                .update();
    }

    @AfterEach
    void theCatalogueIsAsItWas() {
        made(LocalDate.of(2026, 1, 5));
    }

    /** Two lines, the products by their codes. */
    private Map<String, Object> byCode() {
        return lines(line("CQ-017"), line("CQ-015", "quarter", "3"));
    }

    private void approvedByCode() {
        does(organizer(), "draftPlan", byCode());
        assertThat(plans.newest(number).orElseThrow().lines())
                .extracting(PlanLine::product)
                .containsExactly("电热毯", "电动自行车");
        reviewedAndApproved();
    }

    private void approved() {
        does(organizer(), "draftPlan", plan());
        reviewedAndApproved();
    }

    private Map<String, Object> plan() {
        return lines(line("电热毯"), line("燃气灶", "quarter", "3"));
    }
}
