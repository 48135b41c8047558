package spotcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.engine.wait.EngineDate;

/** Inner Mongolia: two key products in both fields, and a plan that reaches the level above by the end of November. */
class InnerMongoliaPlanProcessTest extends PlanStory {

    private static final String BANNER = "150102";
    private static final String CITY = "150100";
    private static final String REGION = "150000";

    /** The line cannot be left without a ground or a quarter, and 其他 wants words. */
    @Test
    @Proves({"NMG-4a", "NMG-11e"})
    void aLineWithoutGroundOrTimeIsNamed() {
        opened(BANNER, 2027);
        var line = line("电热毯");
        line.remove("selectionGround");
        line.remove("quarter");
        isRefusedTo(organizer(), "draftPlan", lines(line), "选定理由", "实施季度");
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("电热毯", "selectionGround", "other")),
                "第1行“电热毯”选定理由为“其他”而没有写明理由（NMG-4a）");
        assertThat(plans.versions(number)).isEmpty();
    }

    @Test
    @Proves({"NMG-4b", "NMG-4c"})
    void twoKeyProductsInBothFieldsOrNoPlan() {
        opened(BANNER, 2027);
        isRefusedTo(
                organizer(), "draftPlan", lines(line("电热毯", "keyProduct", true), line("燃气灶")), "重点抽查对象不足两种产品（NMG-4b）");
        isRefusedTo(
                organizer(),
                "draftPlan",
                lines(line("电热毯", "keyProduct", true), line("燃气灶", "keyProduct", true, "circulationBatches", 0)),
                "没有在生产、流通领域同时安排（NMG-4c）");
        does(organizer(), "draftPlan", keyProducts());
        assertThat(plans.newest(number).orElseThrow().lines()).hasSize(2);
    }

    /** Given a banner's plan that is not filed when November passes, then the task is overdue, and the city gets it all the same. */
    @Test
    @Proves({"NMG-11c", "NMG-11d"})
    void aBannerFilesWithItsCityByTheEndOfNovember() {
        opened(BANNER, 2027);
        does(organizer(), "draftPlan", keyProducts());
        reviewedAndApproved();
        var running = deadlines.open(number, "plan-filing", "").orElseThrow();
        assertThat(running.rawDate()).isEqualTo("2026-11-30");
        assertThat(running.legalBasis().toString()).isEqualTo("NMG-11d");
        assertThat(task(number, "filePlan").getDueDate()).isEqualTo(EngineDate.due(LocalDate.of(2026, 11, 30)));

        clock.travelTo(LocalDate.of(2026, 12, 2));
        does(organizer(), "filePlan", Map.of());
        assertThat(deadlines.newest(number, "plan-filing", "").orElseThrow())
                .isInstanceOfSatisfying(
                        CaseDeadline.Met.class, met -> assertThat(met.on()).isEqualTo("2026-12-02"));
        does(
                employed("organizer", CITY, "丁"),
                "acknowledgePlan",
                Map.of("acknowledgement", "filed-with-opinion", "acknowledgementOpinion", "请增加网络批次"));
        assertThat(bases("acknowledgePlan")).containsExactly("NMG-11d");
        assertThat(openTasks(number)).containsExactly("keepPlan");
    }

    @Test
    void nobodyElseAcknowledgesIt() {
        opened(BANNER, 2027);
        does(organizer(), "draftPlan", keyProducts());
        reviewedAndApproved();
        does(organizer(), "filePlan", Map.of());
        isRefusedTo(employed("organizer", REGION, "戊"), "acknowledgePlan", Map.of("acknowledgement", "filed"), "");
        isRefusedTo(organizer(), "acknowledgePlan", Map.of("acknowledgement", "filed"), "");
    }

    @Test
    @Proves({"NMG-11a", "NMG-11b"})
    void theRegionReportsItsPlanToTheStateAdministration() {
        opened(REGION, 2026);
        does(organizer(), "draftPlan", keyProducts());
        reviewedAndApproved();
        assertThat(openTasks(number)).containsExactly("reportPlan");
        isRefusedTo(organizer(), "reportPlan", Map.of("nationalFiledOn", today().toString()), "报送文号或者回执");
        does(
                organizer(),
                "reportPlan",
                Map.of("nationalFiledOn", today().toString(), "nationalFilingProof", "内市监质函〔2026〕3号"));
        assertThat(bases("reportPlan")).containsExactly("NMG-11b");
        assertThat(openTasks(number)).containsExactly("keepPlan");
    }

    private Map<String, Object> keyProducts() {
        return lines(line("电热毯", "keyProduct", true), line("燃气灶", "keyProduct", true, "quarter", "3"));
    }
}
