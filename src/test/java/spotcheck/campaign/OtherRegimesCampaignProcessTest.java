package spotcheck.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Proves;

/** The same way from the plan to the cases under each of the other texts, with the rules of that text in the file. */
class OtherRegimesCampaignProcessTest extends CampaignStory {

    private static final List<String> MATERIALS = List.of(
            "analysis",
            "notices",
            "sheets",
            "not-sampled",
            "refusals",
            "results",
            "completion",
            "summary",
            "qualified",
            "unqualified");

    @ParameterizedTest(name = "{0} on {3}")
    @CsvSource({
        "150102, 150000, nm, 2026-03-02, NMG-12a NMG-12c NMG-17a, NMG-12b, NMG-17b",
        "500103, 500000, cq, 2020-11-02, CQ20-12a CQ20-12b, CQ20-13f, ''",
        "140502, 140000, sx, 2022-03-01, O18-12, O18-12, O18-15",
        "140502, 140000, sx, 2026-03-02, O18-12 SX23-2-1, SX23-2-3, O18-15"
    })
    @Proves({
        "NMG-12a",
        "NMG-12b",
        "NMG-12c",
        "NMG-17a",
        "NMG-17b",
        "CQ20-4b",
        "CQ20-12a",
        "CQ20-12b",
        "CQ20-13a",
        "CQ20-13f",
        "O18-12",
        "O18-15",
        "SX23-2-1",
        "SX23-2-3"
    })
    void fromThePlanToTheCases(
            String county, String province, String prefix, LocalDate day, String scheme, String rules, String draw) {
        clock.travelTo(day);
        registered(county, "大型", "小型", "小型");
        openedByPlan(planned(county, product, tag + "安全帽"), 1);
        for (var part : List.of("schemeScope", "schemeDivision", "schemeSchedule")) {
            var without = scheme(prefix, product);
            without.remove(part);
            isRefusedTo(organizer(), "draftScheme", without, "必须填写");
        }
        does(organizer(), "draftScheme", scheme(prefix, product));
        does(leader(), "approveScheme", Map.of("schemeApproval", "approved"));
        isRefusedTo(organizer(), "adoptRules", Map.of("rulesConfirmed", "yes"), "公布之前不得抽样", rules);
        publishes(province, product);
        does(organizer(), "adoptRules", Map.of("rulesConfirmed", "yes"));
        does(organizer(), "makePool", pool(1, 0, 1));
        isRefusedTo(organizer(), "drawFirms", Map.of("drawStep", "drawn"), "检查对象尚未抽取", draw);
        drawnByTwo();
        does(organizer(), "drawFirms", Map.of("drawStep", "drawn"));
        does(organizer(), "openCases", Map.of("casesConfirmed", "yes"));
        assertThat(visits.from(number)).hasSize(2);
        assertThat(bases("draftScheme").get(0)).contains(scheme.split(" "));
        assertThat(bases("campaign.rules").get(0)).contains(rules);
    }

    /** The laboratory hands in all that belongs to the batch, and an analysis in five parts, before the scheme is closed. */
    @Test
    @Proves({
        "NMG-38-1",
        "NMG-38-2",
        "NMG-38-3",
        "NMG-38-5",
        "NMG-38-6",
        "NMG-38-7",
        "NMG-38-8",
        "NMG-38-9",
        "NMG-38-10",
        "NMG-38-11",
        "NMG-39",
        "NMG-39-1",
        "NMG-39-2",
        "NMG-39-3",
        "NMG-39-4",
        "NMG-39-5"
    })
    void innerMongoliaWantsTheMaterialsOfTheWholeBatch() {
        registered("150102", "大型", "小型");
        openedByPlan(planned("150102", product, tag + "安全帽"), 1);
        publishes("150000", product);
        comesToTheCases("nm", product);
        does(organizer(), "openCases", Map.of("casesConfirmed", "yes"));
        everybodyIsVisited();
        for (var part : List.of(
                "analysisLetter",
                "analysisOverview",
                "analysisIndustry",
                "analysisFindings",
                "analysisProblems",
                "analysisAdvice",
                "deliveredMaterials")) {
            var without = end();
            without.remove(part);
            isRefusedTo(organizer(), "runCampaign", without, "必须填写");
        }
        for (var lacking : MATERIALS) {
            var most = MATERIALS.stream().filter(one -> !one.equals(lacking)).toList();
            isRefusedTo(organizer(), "runCampaign", with(end(), "deliveredMaterials", most), "没有报送的材料和原因");
        }
        does(organizer(), "runCampaign", end());
        assertThat(planning.get(number).outcome()).isEqualTo("campaignCompleted");
        assertThat(bases("runCampaign").get(0)).contains("NMG-38-1", "NMG-38-11", "NMG-39-1", "NMG-39-5");
    }

    private Map<String, Object> end() {
        return new HashMap<>(Map.of(
                "campaignStep",
                "finish",
                "campaignSummary",
                "两家均已抽样",
                "deliveredMaterials",
                MATERIALS,
                "analysisLetter",
                "内检质〔2026〕5号",
                "analysisOverview",
                "按计划完成",
                "analysisIndustry",
                "区内生产企业两家",
                "analysisFindings",
                "未见安全性能不合格",
                "analysisProblems",
                "标识不全",
                "analysisAdvice",
                "加强标识监管"));
    }

    private void everybodyIsVisited() {
        visits.from(number).forEach(visit -> jdbc.sql("update spot_case set stage = 'inspection' where number = ?")
                .param(visit.caseNumber().value())
                .update());
    }

    /** What is not in the plan is a special check, under the draft of 2020 and in Shanxi too. */
    @ParameterizedTest
    @CsvSource({"500103, cq, 2020-11-02", "140502, sx, 2026-03-02"})
    @Proves({"CQ20-4a", "CQ20-4c", "CQ20-11f", "SX23-3-5"})
    void aSpecialCheckHasAnOccasion(String county, String prefix, LocalDate day) {
        clock.travelTo(day);
        authority = county;
        assertThatThrownBy(() -> starts(Map.of("schemeBasis", "special")))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("专项抽查的起因");
        starts(Map.of("schemeBasis", "special", "specialOccasion", "重大专项整治"));
        does(organizer(), "draftScheme", scheme(prefix, product));
        assertThat(openTasks(number)).containsExactly("approveScheme");
        assertThat(bases("campaign.opened").get(0)).contains(prefix.equals("cq") ? "CQ20-11f" : "SX23-3-5");
    }

    /** Who samples does not test: two bodies, chosen from two lists. */
    @Test
    @Proves("NMG-9d")
    void samplingAndTestingAreGivenToTwoBodies() {
        openedByPlan(planned("150102", product, tag + "安全帽"), 1);
        isRefusedTo(organizer(), "draftScheme", with(scheme("nm", product), "schemeLaboratory", "nm-body"), "承担检验的机构");
        does(organizer(), "draftScheme", scheme("nm", product));
        assertThat(bases("draftScheme").get(0)).contains("NMG-9d");
    }
}
