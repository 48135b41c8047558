package spotcheck.refusal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.refusal.RefusalForms.finding;
import static spotcheck.refusal.RefusalForms.handling;
import static spotcheck.refusal.RefusalForms.proof;
import static spotcheck.refusal.RefusalForms.report;
import static spotcheck.refusal.RefusalForms.review;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;

/** What each regime demands when a check is refused. */
class RefusalDutiesProcessTest extends StageTest {

    @Autowired
    private RefusalRows refusals;

    @Autowired
    private Papers papers;

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "cq-2023", "national-2020"})
    @Proves({"CQ20-28b", "CQ20-28c", "CQ23-30c", "CQ23-30d", "NMG-24a", "NMG-24b", "NMG-24c", "NMG-29e", "O18-21"})
    void aRefusalIsFoundInWritingAndToldToBothAuthoritiesAtOnce(String regime) {
        var number = opened(regime);
        complete(number, "collectProof", proof());
        complete(number, "findRefusal", finding("excessive-price"));
        var silent = report();
        silent.remove("countyToldAt");
        isRefused(number, "reportRefusal", silent, "「报告县级部门的时间」必须填写");
        complete(number, "reportRefusal", report());
        var refusal = refusals.rows(number).get(0);
        assertThat(requireNonNull(refusal.told()).organizerToldAt()).isEqualTo(TODAY.atTime(9, 30));
        assertThat(requireNonNull(refusal.told()).countyToldAt()).isEqualTo(TODAY.atTime(9, 35));
        assertThat(papers.of(number)).extracting(Paper::title).anyMatch(title -> title.contains("认定表"));
        assertThat(openTasks(number)).containsExactly("confirmRefusal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023"})
    @Proves({"CQ20-29a", "CQ20-29b", "CQ23-31a", "CQ23-31b"})
    void theCountyDealsWithItAndSendsTheOrganizerASummary(String regime) {
        var number = confirmed(regime);
        var unsettled = handling("product-quality-law", cases.get(number).handler());
        unsettled.remove("localOpinion");
        isRefused(number, "dealWithRefusal", unsettled, "「县级部门处理意见」必须填写");
        var unsummarized = handling("product-quality-law", cases.get(number).handler());
        unsummarized.remove("summarySentOn");
        isRefused(number, "dealWithRefusal", unsummarized, "汇总报送组织监督抽查部门");
        complete(
                number,
                "dealWithRefusal",
                handling("product-quality-law", cases.get(number).handler()));
        assertThat(requireNonNull(refusals.rows(number).get(0).summary()).summarySentOn())
                .isEqualTo(TODAY);
    }

    @Test
    @Proves({"SX23-3-3", "SX23-5-10", "SX23-5-11"})
    void shanxiWantsEnforcersOnTheSpotTheCreditSystemAndABanThatEnds() {
        var number = opened("sx-2023");
        var alone = proof();
        alone.remove("enforcerOnSite");
        isRefused(number, "collectProof", alone, "「到场确认处置的执法监管人员和处置情况」必须填写");
        var unconfirmed = proof();
        unconfirmed.remove("evidenceMissingReason");
        isRefused(number, "collectProof", unconfirmed, "缺少应当留存的证据：执法监管人员到场确认处置的记录");
        until(number);
        var unlisted = handling("product-quality-law", cases.get(number).handler());
        unlisted.remove("creditEntryOn");
        isRefused(number, "dealWithRefusal", unlisted, "「录入国家企业信用信息公示系统的日期」必须填写");
        var banned = handling("product-quality-law", cases.get(number).handler());
        banned.putAll(Map.of("marketBan", "banned", "banFrom", TODAY_TEXT));
        isRefused(number, "dealWithRefusal", banned, "「禁入截止日期」必须填写");
        banned.put("banUntil", TODAY_TEXT);
        isRefused(number, "dealWithRefusal", banned, "禁入截止日期应当晚于起始日期");
        banned.put("banUntil", TODAY.plusYears(1).toString());
        complete(number, "dealWithRefusal", banned);
        assertThat(openTasks(number)).containsExactly("receiveClues");
    }

    @Test
    @Proves("CQ20-28a")
    void aRefusalWithoutAnyEvidenceDoesNotStand() {
        var number = opened("cq-2020");
        var unproven = proof();
        unproven.put("refusalProofs", List.of());
        isRefused(number, "collectProof", unproven, "至少登记一项");
        complete(number, "collectProof", proof());
    }

    private CaseNumber opened(String regime) {
        var number = aCase(regime, "producer");
        start("refusal", number, Map.of("warnFirst", false));
        return number;
    }

    private CaseNumber confirmed(String regime) {
        var number = opened(regime);
        until(number);
        return number;
    }

    private void until(CaseNumber number) {
        complete(number, "collectProof", proof());
        complete(number, "findRefusal", finding("hinders-removal"));
        complete(number, "reportRefusal", report());
        complete(number, "confirmRefusal", review("confirmed"));
    }
}
