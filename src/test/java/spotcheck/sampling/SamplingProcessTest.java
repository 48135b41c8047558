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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.Custody;
import spotcheck.custody.unit.UnitState;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplingProcessTest extends SamplingStory {

    @Autowired
    private Custody custody;

    @Autowired
    private Papers papers;

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("sampling")).isEmpty();
    }

    @Test
    @Proves({"NMG-25a", "CQ23-25a", "CQ20-30a", "CQ23-25g", "NMG-25f", "CQ20-30f", "CQ23-35a", "NMG-26b", "CQ20-31a"})
    void aSampleIsTwoUnitsSealedApart() {
        var number = aCase("cq-2023", "seller");
        var instance = untilSheet(number);
        complete(number, "completeSheet", sheet());
        complete(number, "sealSamples", seal("S1"));
        assertThat(outcome(instance)).isEqualTo("sampled");
        var sample = custody.get(number);
        assertThat(sample.takenBy()).containsExactly("cq-sampler1", "cq-sampler2");
        assertThat(sample.provision()).isEqualTo("purchased");
        assertThat(sample.storage()).isEqualTo("laboratory");
        assertThat(sample.test().sealNumber()).isEqualTo("S1-J");
        assertThat(sample.test().price()).isEqualByComparingTo("360.50");
        assertThat(sample.test().priceBasis()).isEqualTo("marked-or-actual-price");
        assertThat(sample.reserve().sealNumber()).isEqualTo("S1-B");
        assertThat(sample.reserve().price()).isNull();
        assertThat(sample.reserve().state()).isEqualTo(UnitState.SEALED);
        assertThat(sample.base()).isEqualByComparingTo(new BigDecimal(100));
    }

    @Test
    void aVisitLiesNotInTheFuture() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        isRefused(number, "showNotice", with(notice(), "visitDate", "2026-03-03"), "不得晚于今天");
        isRefused(number, "showNotice", with(notice(), "shown", "no-identity"), "每名抽样人员均应出示身份证");
    }

    @Test
    void whoHindersRemovalIsWarnedFirstInChongqing() {
        var number = aCase("cq-2023", "seller");
        var instance = untilFindings(number);
        complete(number, "recordFindings", form("nonCooperation", List.of("hinders-removal"), "findingsNote", "锁门"));
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(variable(instance, "warnFirst")).isEqualTo(true);
    }

    @Test
    void aPartyThatCooperatesAfterAllIsSampledInASecondRun() {
        var number = aCase("cq-2023", "seller");
        untilFindings(number);
        complete(number, "recordFindings", form("nonCooperation", List.of("hinders-removal"), "findingsNote", "锁门"));
        var second = start("sampling", number, Map.of("warnFirst", true, "samplingOutcome", "refused"));
        complete(number, "showNotice", notice());
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        complete(number, "drawSample", draw());
        complete(number, "completeSheet", sheet());
        complete(number, "sealSamples", seal("S7"));
        assertThat(outcome(second)).isEqualTo("sampled");
        assertThat(papers.of(number)).extracting(Paper::kind).containsOnlyOnce("spot-check-notice");
    }

    @Test
    void aClosedFirmIsRecordedWithProof() {
        var number = aCase("cq-2023", "producer");
        var instance = untilFindings(number);
        complete(number, "recordFindings", form("unableSeen", true, "findingsNote", "大门紧锁，停产公告"));
        var record = form("unableReason", "stopped-production", "unableNote", "已停产", "evidence", List.of());
        isRefused(number, "recordUnable", record, "证明材料");
        complete(
                number,
                "recordUnable",
                with(record, "evidence", List.of("proof-of-circumstances", "unable-circumstances")));
        assertThat(outcome(instance)).isEqualTo("unableToSample");
        assertThat(papers.of(number)).extracting(Paper::kind).contains("no-sample-record");
    }

    @Test
    void whereNobodyIsThereOnlyThatCanBeRecorded() {
        var number = aCase("cq-2023", "producer");
        var instance = start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", form("visitDate", "2026-03-02", "partyAbsent", true));
        isRefused(number, "recordFindings", Map.of("nothingSeen", true), "应当记录无法抽样");
        complete(number, "recordFindings", form("unableSeen", true, "findingsNote", "厂房空置"));
        assertThat(openTasks(number)).containsExactly("recordUnable");
        assertThat(papers.of(number)).extracting(Paper::servedOn).containsOnlyNulls();
        assertThat(outcome(instance)).isNull();
    }

    @Test
    void theNoticeOf2021HasTheDistrictContactedFirst() {
        var number = aCase("cq-2021", "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        isRefused(number, "showNotice", with(notice(), "localContactNote", ""), "先行联系");
        complete(number, "showNotice", notice());
    }

    @Test
    @Proves({"CQ23-26d"})
    void aShortLifeIsRefusedWhereTheRegimeAsksForMore() {
        var number = aCase("cq-2023", "seller");
        untilFindings(number);
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        var shortLife = with(draw(), "limitedLife", true, "expiryDate", "2026-03-17");
        isRefused(number, "drawSample", shortLife, "限期使用期限");
        complete(number, "drawSample", with(shortLife, "expiryDate", "2026-03-18"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "cq-2020", "national-2020"})
    void whatIsPastItsLifeIsAViolationAndNoSample(String regime) {
        var number = aCase(regime, "seller");
        untilFindings(number);
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        var over = with(draw(), "limitedLife", true, "expiryDate", "2026-03-01");
        isRefused(number, "drawSample", over, "已经超过限期使用的截止日期");
        complete(number, "drawSample", with(over, "expiryDate", "2026-03-02"));
    }

    @Test
    void aRefusedSignatureIsNotedAndSamplingGoesOn() {
        var number = aCase("cq-2023", "seller");
        var instance = untilSheet(number);
        var unsigned = with(sheet(), "signatureState", "refused");
        isRefused(number, "completeSheet", unsigned, "「抽样单上注明的情况」必须填写");
        complete(number, "completeSheet", with(unsigned, "signatureNote", "负责人拒签", "witness", "王五"));
        complete(number, "sealSamples", seal("S8"));
        assertThat(outcome(instance)).isEqualTo("sampled");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decision.samplingRefusal"))
                .singleElement()
                .extracting(Entry::legalBasis)
                .isEqualTo("CQ23-33g CQ23-33h");
    }

    @Test
    @Proves({"CQ20-28-3", "CQ20-26d"})
    void inTheOldChongqingMeasuresARefusedSignatureIsARefusal() {
        var number = aCase("cq-2020", "seller");
        var instance = untilSheet(number);
        complete(
                number,
                "completeSheet",
                with(sheet(), "signatureState", "refused", "signatureGround", "none", "signatureNote", "负责人拒签"));
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(custody.current(number)).isEmpty();
    }

    private Object variable(ProcessInstance instance, String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    @Test
    @Proves({"CQ23-29a"})
    void tooSmallAStockLeavesNoSample() {
        var number = aCase("cq-2023", "seller");
        var instance = untilFindings(number);
        complete(
                number,
                "recordFindings",
                form("noSamplingSeen", List.of("stock-insufficient"), "findingsNote", "只有一卷"));
        complete(number, "recordNoSample", form("noSampleNote", "只有一卷"));
        assertThat(outcome(instance)).isEqualTo("noSample");
    }

    @Test
    @Proves({"CQ23-28a", "CQ23-26c"})
    void theStrongestGroundWinsAndAllAreInTheFile() {
        var number = aCase("cq-2023", "producer");
        var instance = untilFindings(number);
        var seen = form(
                "noSamplingSeen", List.of("stock-insufficient", "export-only"),
                "noSamplingProof", "出口合同",
                "violationSeen", List.of("obsolete-by-state", "no-conformity-certificate"),
                "nonCooperation", List.of("hinders-removal"),
                "findingsNote", "见照片");
        isRefused(number, "recordFindings", without(seen, "findingsNote"), "必须写明所见事实");
        complete(number, "recordFindings", seen);
        assertThat(outcome(instance)).isEqualTo("illegalClue");
        assertThat(entries.of(number))
                .extracting(Entry::kind)
                .filteredOn(kind -> kind.startsWith("decision."))
                .containsExactlyInAnyOrder(
                        "decision.repeatCheck",
                        "decision.noSampling",
                        "decision.noSampling",
                        "decision.illegalClue",
                        "decision.illegalClue",
                        "decision.samplingRefusal");
        assertThat(variable(instance, "reportTo")).isEqualTo("local-authority organizing-authority");
    }
}
