package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;
import static spotcheck.sampling.SamplingForms.without;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.Custody;

/** What each regime demands of those who sample, and of those who are sampled. */
class SamplingDutiesProcessTest extends SamplingStory {

    @Autowired
    private Papers papers;

    @Autowired
    private Custody custody;

    @ParameterizedTest
    @CsvSource({"nmg-trial", "cq-2020", "cq-2023", "sx-2023", "national-2020"})
    @Proves({"NMG-7a", "NMG-7c", "NMG-24a", "CQ20-8b", "CQ23-7b", "O18-7", "O18-21"})
    void obstructionEndsTheVisitAsARefusal(String regime) {
        var number = aCase(regime, "seller");
        var instance = untilFindings(number);
        var withheld = form("nonCooperation", List.of("other-non-cooperation"), "findingsNote", "堵门，不许进入仓库");
        complete(number, "recordFindings", withheld);
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(custody.current(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cq-2020, no-business-licence", "cq-2021, no-conformity-certificate", "cq-2023, no-conformity-certificate",
        "sx-2023, no-business-licence", "nmg-trial, no-chinese-name-or-maker", "national-2020, no-business-licence"
    })
    @Proves({"CQ20-24a", "CQ23-28a", "CQ23-26c", "CQN-2-2b", "SX23-4-3", "NMG-19c", "O18-17"})
    void oneBreachThatNeedsNoTestEndsTheVisitWithoutASample(String regime, String breach) {
        var number = aCase(regime, "seller");
        var instance = untilFindings(number);
        complete(number, "recordFindings", form("violationSeen", List.of(breach), "findingsNote", "见照片"));
        assertThat(outcome(instance)).isEqualTo("illegalClue");
        assertThat(custody.current(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial"})
    @Proves({"CQ20-25a", "CQ23-29a", "NMG-20-1"})
    void oneGroundIsEnoughNotToSample(String regime) {
        var number = aCase(regime, "seller");
        untilFindings(number);
        complete(number, "recordFindings", form("noSamplingSeen", List.of("stock-insufficient"), "findingsNote", "一卷"));
        assertThat(openTasks(number)).containsExactly("recordNoSample");
    }

    @ParameterizedTest
    @CsvSource({
        "noSamplingSeen, not-for-sale, 「证明上述情形的充分证据」必须填写",
        "noSamplingSeen, other-legal-ground, 「不得抽样所依据的规定」必须填写",
        "violationSeen, other-violation, 「具体违反的规定」必须填写"
    })
    @Proves({"CQ23-29-3", "CQ20-25-3", "CQ23-29-6", "CQ20-25-6", "CQ23-28-8", "CQ20-24-5"})
    void aGroundIsClaimedWithItsEvidenceOrItsProvision(String list, String ground, String refusal) {
        var number = aCase("cq-2023", "producer");
        untilFindings(number);
        isRefused(number, "recordFindings", form(list, List.of(ground), "findingsNote", "见笔录"), refusal);
    }

    @Test
    @Proves({"NMG-7b", "CQ23-7a"})
    void whatThePartyWithholdsIsInTheFileBeforeTheRefusalIsJudged() {
        var number = aCase("nmg-trial", "producer");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("nm"));
        var withheld = with(notice(), "materialsGiven", "withheld");
        isRefused(number, "showNotice", withheld, "「要求提供而未提供或者不实的材料、信息」必须填写");
        complete(number, "showNotice", with(withheld, "materialsWithheld", "销售台账"));
        assertThat(entries.of(number))
                .anyMatch(entry ->
                        entry.details().contains("销售台账") && entry.legalBasis().contains("NMG-7b"));
        assertThat(openTasks(number)).containsExactly("recordFindings");
    }

    /** Given a visit, when nothing is stated about the site, then nobody goes on to draw a sample. */
    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "cq-2021", "cq-2023", "sx-2023", "national-2020"})
    @Proves({"CQ23-28a", "CQ23-29a", "CQ20-24a", "CQ20-25a", "NMG-18h"})
    void whoGoesOnSaysWhatWasSeen(String regime) {
        var number = aCase(regime, "seller");
        untilFindings(number);
        isRefused(number, "recordFindings", Map.of(), "请写明现场查验的结果");
        isRefused(number, "recordFindings", Map.of("findingsNote", "无"), "请写明现场查验的结果");
        isRefused(
                number,
                "recordFindings",
                form("nothingSeen", true, "unableSeen", true, "findingsNote", "停产"),
                "不得同时写明未发现异常");
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        assertThat(openTasks(number)).containsExactly("drawSample");
    }

    /** Given samples that go by post, when no tracking number is given, then they do not leave. */
    @ParameterizedTest
    @CsvSource({"cq-2020, sent", "cq-2020, party-helps", "cq-2023, sent", "nmg-trial, sent", "sx-2023, sent"})
    @Proves({"CQ20-32a", "CQ23-36a", "NMG-27a", "O18-24"})
    void aSampleThatIsPostedHasATrackingNumber(String regime, String transport) {
        var number = aCase(regime, "seller");
        untilSeal(number);
        var evidence = regime.startsWith("cq") ? SamplingForms.CQ_EVIDENCE : SamplingForms.NMG_EVIDENCE;
        var posted = with(seal("P" + number), "evidence", evidence, "transport", transport, "helpCost", 20);
        isRefused(number, "sealSamples", posted, "「寄送样品的快递单号」必须填写");
        complete(number, "sealSamples", with(posted, "sampleTracking", "SF1400011"));
        assertThat(entries.of(number))
                .anySatisfy(entry -> assertThat(entry.details()).contains("SF1400011"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "cq-2021", "cq-2023"})
    @Proves({"NMG-19b", "CQ20-23b", "CQ23-26b", "CQN-2-3i"})
    void whatThePartyPicksItselfIsNoSample(String regime) {
        var number = aCase(regime, "seller");
        untilFindings(number);
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        isRefused(number, "drawSample", with(draw(), "drawnBy", List.of("仓管员")), "只能从给出的选项中选择");
        complete(number, "drawSample", draw());
        assertThat(openTasks(number)).containsExactly("completeSheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "cq-2023", "sx-2023", "national-2020"})
    @Proves({
        "NMG-21c", "CQ20-26e", "CQ20-26-1", "CQ20-26-2", "CQ20-26-3", "CQ20-26-4", "CQ20-26-5", "CQ20-26-6",
        "CQ20-26-7", "CQ20-26-8", "CQ23-32b", "CQ23-32-1", "CQ23-32-2", "CQ23-32-3", "CQ23-32-4", "CQ23-32-5",
        "CQ23-32-6", "CQ23-32-7", "CQ23-32-8"
    })
    void noSampleLeavesWhileOneRecordIsMissing(String regime) {
        var number = aCase(regime, "seller");
        var instance = untilSeal(number);
        var required = regime.startsWith("cq") ? SamplingForms.CQ_EVIDENCE : SamplingForms.NMG_EVIDENCE;
        for (var code : required) {
            var others = new ArrayList<>(required);
            others.remove(code);
            isRefused(number, "sealSamples", with(seal("E" + number), "evidence", others), "缺少应当留存的证据");
        }
        complete(number, "sealSamples", with(seal("E" + number), "evidence", required));
        assertThat(outcome(instance)).isEqualTo("sampled");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().startsWith("evidence."))
                .hasSize(required.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sx-2023", "national-2020", "cq-2020"})
    @Proves({"SX23-5-1", "CQN-2-3b"})
    void samplingTakesItsStepsInOrder(String regime) {
        var number = aCase(regime, "seller");
        start("sampling", number, Map.of());
        does(number, "assignSamplers", team(people(regime)));
        does(number, "showNotice", notice());
        does(number, "recordFindings", Map.of("nothingSeen", true));
        does(number, "drawSample", draw());
        does(number, "completeSheet", sheet());
        assertThat(openTasks(number)).containsExactly("sealSamples");
    }

    @ParameterizedTest
    @CsvSource({
        "nmg-trial, 产品质量监督抽查/复查通知书, 产品质量监督抽查/复查抽样单",
        "cq-2020, 产品质量监督抽查通知书, 产品质量监督抽查/复查抽样单",
        "cq-2023, 产品质量监督抽查通知书, 产品质量监督抽查抽样单"
    })
    @Proves({"NMG-18b", "NMG-21b", "NMG-29b", "NMG-29c", "NMG-29f", "CQ20-26b", "CQ23-33a", "CQ23-24a", "CQ20-22a"})
    void thePapersAreTheRegimesUnifiedOnes(String regime, String noticeTitle, String sheetTitle) {
        var number = aCase(regime, "seller");
        untilSeal(number);
        assertThat(papers.of(number)).extracting(Paper::title).contains(noticeTitle, sheetTitle);
        assertThat(papers.of(number)).extracting(Paper::number).doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "cq-2023", "national-2020"})
    @Proves({"NMG-23b", "NMG-29d", "CQ20-27b", "CQ23-27c", "O18-20"})
    void theOrganizerGetsTheRecordThatNothingCouldBeSampled(String regime) {
        var number = aCase(regime, "producer");
        var instance = untilFindings(number);
        complete(number, "recordFindings", form("unableSeen", true, "findingsNote", "停产公告"));
        var record = form("unableReason", "bankrupt", "unableNote", "已破产");
        complete(number, "recordUnable", with(record, "evidence", unableEvidence(regime)));
        assertThat(outcome(instance)).isEqualTo("unableToSample");
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("no-sample-record"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.addressee()).contains("市市场监督管理局"));
    }

    @ParameterizedTest
    @CsvSource({
        "nmg-trial,recordUnable",
        "national-2020,recordUnable",
        "cq-2023,recordNoSample",
        "sx-2023,recordNoSample"
    })
    @Proves("NMG-18h")
    void whatTheRulesOfTheCheckDoNotListIsNeverDrawn(String regime, String task) {
        var number = aCase(regime, "producer");
        untilFindings(number);
        complete(
                number,
                "recordFindings",
                form("noSamplingSeen", List.of("product-not-listed"), "findingsNote", "已不生产细则所列产品"));
        assertThat(openTasks(number)).containsExactly(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023"})
    @Proves({"CQ20-27a", "CQ23-27a"})
    void whoCannotBeSampledIsProvenSo(String regime) {
        var number = aCase(regime, "producer");
        untilFindings(number);
        complete(number, "recordFindings", form("unableSeen", true, "findingsNote", "停产公告"));
        var record = form("unableReason", "bankrupt", "unableNote", "已破产");
        isRefused(number, "recordUnable", with(record, "evidence", List.of("unable-circumstances")), "证明材料");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2023", "national-2020"})
    @Proves({"NMG-22c", "NMG-22d", "CQ23-33g", "CQ23-33h", "O18-19"})
    void aRefusedSignatureIsNotedBeforeAWitness(String regime) {
        var number = aCase(regime, "seller");
        untilSheet(number);
        var unsigned = without(with(sheet(), "signatureState", "refused"), "partySignatory");
        isRefused(number, "completeSheet", unsigned, "「抽样单上注明的情况」必须填写");
        complete(number, "completeSheet", with(unsigned, "signatureNote", "负责人拒签", "witness", "王五，居委会"));
        assertThat(openTasks(number)).containsExactly("sealSamples");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("completeSheet"))
                .singleElement()
                .extracting(Entry::details)
                .asString()
                .contains("负责人拒签", "王五，居委会");
    }

    @Test
    @Proves("NMG-22f")
    void aSheetThatIsEnteredIsNotOverwritten() {
        var number = aCase("nmg-trial", "seller");
        untilSeal(number);
        assertThat(task(number, "completeSheet")).isNull();
        assertThat(papers.of(number))
                .filteredOn(paper -> paper.kind().equals("sampling-sheet"))
                .hasSize(1);
    }

    private void does(CaseNumber number, String id, Map<String, Object> answers) {
        assertThat(openTasks(number)).containsExactly(id);
        complete(number, id, answers);
    }

    private static List<String> unableEvidence(String regime) {
        return regime.startsWith("cq")
                ? List.of("proof-of-circumstances", "unable-circumstances")
                : List.of("unable-circumstances");
    }
}
