package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.inspection.InspectionForms.acceptedAsFailing;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.rectification.LadderForms;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institutions;

/**
 * What somebody looks for in the papers of a case like those that are published: firm, product, specification, batch, each item
 * with what is required and what was measured, who tested, who issued, number and day, and what can be done against it.
 */
class PaperContentProcessTest extends Procedure {

    private static final String REQUIRED = "应符合GB 14023第4.2条限值";

    @Autowired
    private PaperFiles files;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Institutions institutions;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cq-2023 | 某〇𠮷摩托车股份有限公司 | 两轮摩托车 | XY400-6A | 2020.6 | 无线电骚扰 | 超限值6.2 | 重庆市 | 重庆市渝中区",
                "cq-2021 | 某塑料复合材料有限公司 | 三层共挤聚乙烯薄膜 | 1m×0.01mm 普通膜 | / | 厚度偏差 | -0.003 | 重庆市 | 重庆市渝中区",
                "nmg-trial | 某消防器材有限公司 | 手提式干粉灭火器 | MFZ/ABC3 | 2021年10月08日 | 主要组分含量 | 62 | 呼和浩特市 | 呼和浩特市",
                "national-2020 | 某电器有限公司 | 家用嵌入式燃气灶 | JZY-22A05 | 2023-08-21 | 干烟气中CO浓度 | 0.12 | 晋城市 | 晋城市",
            })
    void thePapersSayWhatThePartyMustKnow(
            String regime,
            String firm,
            String product,
            String spec,
            String batch,
            String item,
            String measured,
            String above,
            String aboveHandler) {
        opens(regime, firm, product, spec, batch);
        sampledOf(product, spec);
        failsIn(item, measured);
        told(PARTY);
        var notice = page("result-notice");
        assertThat(notice)
                .contains(firm, product, spec, batch, "山城")
                .contains(item, REQUIRED, measured, "mg/m³", "不符合", "绝缘厚度")
                .contains("检2026-001", "不合格", laboratory(), "15日内", day());
        isIssued("result-notice");

        refusesTheRetest();
        hasRemedies("retest-refusal", above);
        assertThat(page("retest-refusal")).contains(product, spec, batch, laboratory(), "样品已失效", "以初检结论为准");

        if (openTasks(number).contains("decideOrderTiming")) {
            does("decideOrderTiming", Map.of("orderTimingGround", "on-failing-report", "orderTimingReason", "按本局惯例"));
        }
        ordered();
        hasRemedies("rectification-order", aboveHandler);
        assertThat(page("rectification-order"))
                .contains(product, spec, batch, item, REQUIRED, measured, "检2026-001", "60日", "75日", "第十七条");

        if (regime.equals(CHONGQING) || regime.equals(NATIONAL)) {
            rectified();
            failsAgainIn(item, measured);
            announced();
            assertThat(page("failure-announcement")).contains("复查不合格，予以公告", firm);
            daysPass(61);
            failsAgainIn(item, measured);
            suspended();
            hasRemedies("suspension-order", aboveHandler);
            assertThat(page("suspension-order")).contains(product, spec, batch, "责令停业整顿");
        }
        isIssued("rectification-order");
        noPaperLeftBlankWhatTheCaseKnew();
    }

    private void opens(String regime, String firm, String product, String spec, String batch) {
        var answers = opening(regime, "producer");
        answers.putAll(Map.of("partyName", firm, "productName", product, "spec", spec, "batch", batch));
        answers.put("trademark", "山城");
        var organizer = String.valueOf(answers.get("organizer"));
        var prefix = organizer.startsWith("50") ? "cq" : organizer.startsWith("15") ? "nm" : "sx";
        number = new CaseNumber(door.opens(new Person(prefix + "-organizer", "organizer-" + organizer), answers));
        assertThat(regime()).isEqualTo(regime);
    }

    private void sampledOf(String product, String spec) {
        found("nothingSeen", true);
        does("drawSample", draw());
        does("completeSheet", with(sheet(), "sampleName", product, "sampleSpec", spec));
        does("sealSamples", with(seal(seals()), "evidence", sealingEvidence()));
    }

    private void failsIn(String item, String measured) {
        received();
        does("checkLicences", licenceInOrder());
        does("performTest", tested());
        var rows = List.of(row(item, measured, "fails"), row("绝缘厚度", "0.8", "conforms"));
        does("issueReport", with(report("fails"), "items", rows));
        does("acceptReport", with(acceptedAsFailing(), "seriousGround", "none"));
    }

    private static Map<String, Object> row(String item, String measured, String judgement) {
        return Map.of(
                "item", item,
                "part", "physical",
                "itemClass", "A",
                "requirement", REQUIRED,
                "measured", measured,
                "unit", "mg/m³",
                "judgement", judgement);
    }

    private void failsAgainIn(String item, String measured) {
        does("holdReinspection", LadderForms.by(region(), LadderForms.held(today())));
        var rows = List.of(row(item, measured, "fails"));
        does("reportReinspection", with(LadderForms.reinspectionReport(today(), false), "items", rows));
        does("concludeReinspection", Map.of("reinspectionFee", 800));
    }

    private void refusesTheRetest() {
        does(PARTY, "registerObjection", with(objection("inspection-conclusion"), "disputedItems", List.of("绝缘厚度")));
        does(
                PARTY,
                "studyObjection",
                Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of("not-testable"), "refusalFacts", "样品已失效"));
        does(PARTY, "decideRetest", Map.of("retestDecision", "no-retest", "decisionReasons", "样品已失效"));
    }

    /** 行政复议法 20 and 24, 行政诉讼法 46: one body, of the authority's own level, and both periods, whatever the regime says. */
    private void hasRemedies(String kind, String place) {
        assertThat(page(kind))
                .contains("自收到之日起60日内，依照《中华人民共和国行政复议法》向" + place + "人民政府申请行政复议")
                .contains("自收到之日起6个月内，依照《中华人民共和国行政诉讼法》向人民法院提起行政诉讼");
    }

    private void isIssued(String kind) {
        var paper = paper(kind);
        assertThat(paper.number()).matches(".+〔" + today().getYear() + "〕\\d+号");
        assertThat(page(kind))
                .contains(
                        paper.number(),
                        authorities.find(paper.issuer()).orElseThrow().name(),
                        "（印章）");
    }

    private String laboratory() {
        return institutions.find(cases.get(number).laboratory()).orElseThrow().name();
    }

    private String day() {
        var day = ChinaTime.today(clock);
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private Paper paper(String kind) {
        return papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private String page(String kind) {
        return new String(files.of(paper(kind).id()).orElseThrow().content(), StandardCharsets.UTF_8);
    }
}
