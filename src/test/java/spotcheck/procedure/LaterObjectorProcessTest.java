package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;
import spotcheck.inspection.InspectionForms;
import spotcheck.objection.retest.RetestRows;

/** The maker objects after the retest of the seller: nothing is tested for him, the file says so, and his own item is examined. */
class LaterObjectorProcessTest extends Procedure {

    private static final String ONLY_HIS = "绝缘厚度";

    @Autowired
    private RetestRows retests;

    @Test
    @Proves({"CQ23-57c", "CQ23-57d", "CQ23-64d"})
    void inChongqingTheConclusionOfTheRetestIsHisAndHisOwnItemIsExamined() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);
        retested("fails");
        told(PRODUCER);
        objectsTo(List.of(ITEM, ONLY_HIS));
        isNotExaminedWithoutAFinding();
        examined();
        isNotGrantedARetest();
        does(PRODUCER, "decideRetest", Map.of("retestDecision", "shared", "decisionReasons", "复检结论为最终结论"));

        saysWhatWasDone();
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(paperKinds()).contains("objection-conclusion");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decision.objectionAdmissibility"))
                .extracting(entry -> entry.title() + entry.details())
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    /** Two items failed: the retest of one found no fault, and so the conclusion rests on what only the maker disputes. */
    @Test
    @Proves({"CQ20-53a", "CQ20-54c", "CQ20-58d"})
    void underTheNoticeWhatOnlyHeDisputesMayTakeTheConclusionAway() {
        opened(CHONGQING_NOTICE, "seller");
        sampled();
        failedInTwoItems();
        told(PARTY);
        retestGranted(PARTY);
        retested("conforms");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        told(PRODUCER);
        objectsTo(List.of(ONLY_HIS));
        examined();
        does(PRODUCER, "decideRetest", Map.of("retestDecision", "revoked", "decisionReasons", "判定规则适用错误"));

        saysNothingOfAGrant();
        assertThat(retests.of(number)).hasSize(1);
        assertThat(cases.get(number).conclusion()).isNull();
        assertThat(paperKinds()).contains("objection-conclusion");
    }

    private void failedInTwoItems() {
        received();
        does("checkLicences", InspectionForms.licenceInOrder());
        does("performTest", InspectionForms.tested());
        var report = InspectionForms.report("fails");
        report.put("items", failing((List<?>) report.get("items")));
        does("issueReport", report);
        does("acceptReport", with(InspectionForms.acceptedAsFailing(), "seriousGround", "none"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> failing(List<?> items) {
        return items.stream()
                .map(item -> with((Map<String, Object>) item, "judgement", "fails"))
                .toList();
    }

    private void objectsTo(List<String> items) {
        does(PRODUCER, "registerObjection", with(objection("inspection-conclusion"), "disputedItems", items));
    }

    private void isNotExaminedWithoutAFinding() {
        assertThatThrownBy(() -> does(
                        PRODUCER, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of())))
                .hasMessageContaining("核查结果」必须填写");
    }

    private void examined() {
        does(
                PRODUCER,
                "studyObjection",
                Map.of("bodyOpinion", "记录完整", "ownItemsFinding", "绝缘厚度：核对原始记录和仪器校准", "refusalGroundsSeen", List.of()));
    }

    private void isNotGrantedARetest() {
        assertThatThrownBy(() ->
                        does(PRODUCER, "decideRetest", Map.of("retestDecision", "retest", "decisionReasons", "同意")))
                .hasMessageContaining("「决定」");
    }

    private void saysWhatWasDone() {
        saysNothingOfAGrant();
        assertThat(said("decideRetest")).contains("不再另行复检", ONLY_HIS);
        assertThat(said("studyObjection")).contains("核对原始记录");
        assertThat(retests.of(number)).hasSize(1);
    }

    private void saysNothingOfAGrant() {
        assertThat(said("decideRetest")).doesNotContain("同意复检");
    }

    /** The last entry of a kind. */
    private String said(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .map(Entry::details)
                .orElseThrow();
    }
}
