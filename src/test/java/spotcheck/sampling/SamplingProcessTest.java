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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Entry;
import spotcheck.casefile.Paper;
import spotcheck.casefile.Papers;
import spotcheck.custody.Custody;
import spotcheck.custody.UnitState;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplingProcessTest extends StageTest {

    @Autowired
    private Custody custody;

    @Autowired
    private Papers papers;

    @Autowired
    private JdbcClient jdbc;

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
        assertThat(sample.wasTakenBy("cq-sampler1")).isTrue();
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
    void withoutAMarkedPriceTheSamplersChooseWhatThePriceRestsOnWhereTheRegimeIsSilent() {
        var number = aCase("cq-2020", "seller");
        untilFindings(number);
        complete(number, "recordFindings", Map.of());
        complete(number, "drawSample", with(draw(), "priceMarked", false));
        assertThat(openTasks(number)).containsExactly("completeSheet");
        isRefused(number, "completeSheet", with(sheet(), "priceBasisReason", "询价三家"), "请选定价格依据");
        var chosen = with(sheet(), "chosenPriceBasis", "market-price");
        isRefused(number, "completeSheet", chosen, "请说明选定价格依据的理由");
        complete(number, "completeSheet", with(chosen, "priceBasisReason", "询价三家"));
        complete(number, "sealSamples", seal("K2"));
        assertThat(custody.get(number).test().priceBasis()).isEqualTo("market-price");
        assertThat(entries.of(number)).extracting(Entry::details).anyMatch(text -> text.contains("询价三家"));
    }

    @Test
    void whereTheRegimeNamesThePriceNoOtherIsChosen() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        isRefused(number, "completeSheet", with(sheet(), "chosenPriceBasis", "cost-price"), "不得另行选定");
    }

    @Test
    void theNoticeIsServedAndTheSheetNumbered() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        complete(number, "completeSheet", sheet());
        complete(number, "sealSamples", seal("S2"));
        assertThat(papers.of(number))
                .extracting(Paper::kind)
                .containsExactly("spot-check-notice", "delegation-letter", "sampling-sheet");
        assertThat(papers.of(number).get(0).servedOn()).isEqualTo(TODAY);
        assertThat(entryTitles(number)).contains("现场未见不得抽样、违法或者拒绝的情形");
        assertThat(entries.of(number))
                .extracting(Entry::details)
                .anyMatch(text -> text.contains("重庆抽样员甲（cq-sampler1）"));
        assertThat(custody.get(number).sheetNumber())
                .isEqualTo(papers.of(number).get(2).number());
    }

    @Test
    void everyPieceOfEvidenceIsAnEntryWithItsRule() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        complete(number, "completeSheet", sheet());
        complete(number, "sealSamples", with(seal("S3"), "evidenceRemark", "证据袋 7 号"));
        var evidence = entries.of(number).stream()
                .filter(entry -> entry.kind().startsWith("evidence."))
                .toList();
        assertThat(evidence).hasSize(8);
        assertThat(evidence).extracting(Entry::title).contains("留存证据：封样过程");
        assertThat(evidence).extracting(Entry::legalBasis).contains("CQ23-32-5");
        assertThat(evidence).extracting(Entry::details).allMatch(details -> details.contains("证据袋 7 号"));
    }

    @Test
    void aGapInTheEvidenceIsNamedUntilItIsExplained() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        complete(number, "completeSheet", sheet());
        var gap = with(seal("S4"), "evidence", List.of("sampling-sheet"));
        isRefused(number, "sealSamples", gap, "封样过程");
        assertThat(custody.current(number)).isEmpty();
        complete(number, "sealSamples", with(gap, "evidenceMissingReason", "相机损坏，已由见证人书面证明"));
        assertThat(entryTitles(number)).contains("缺少证据：封样过程", "留存证据：抽样单");
    }

    @Test
    void aCodeThatWasNotOfferedIsRefused() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        complete(number, "completeSheet", sheet());
        isRefused(number, "sealSamples", with(seal("S5"), "evidence", List.of("selfie")), "只能从给出的选项中选择");
    }

    @Test
    void innerMongoliaAsksForItsOwnEvidence() {
        var number = aCase("nmg-trial", "producer");
        var instance = start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("nm"));
        complete(number, "showNotice", notice());
        complete(number, "recordFindings", Map.of());
        complete(number, "drawSample", with(draw(), "offeredFree", true, "testDestroys", false));
        isRefused(number, "completeSheet", sheet(), "价款应为零");
        complete(number, "completeSheet", without(with(sheet(), "amountPaid", 0), "receiptTaken"));
        complete(number, "sealSamples", with(seal("S6"), "evidence", SamplingForms.NMG_EVIDENCE));
        assertThat(outcome(instance)).isEqualTo("sampled");
        assertThat(custody.get(number).provision()).isEqualTo("free");
        assertThat(entries.of(number)).extracting(Entry::legalBasis).noneMatch(basis -> basis.contains("CQ"));
    }

    @Test
    @Proves({"CQ23-22a", "NMG-17c"})
    void theSystemDrawsByLot() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        isRefused(number, "assignSamplers", form("drawMode", "system", "samplerCount", 3, "rulesKnown", true), "不足3名");
        complete(number, "assignSamplers", form("drawMode", "system", "rulesKnown", true));
        assertThat(openTasks(number)).containsExactly("showNotice");
    }

    @Test
    void oneSamplerIsTooFew() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        isRefused(number, "assignSamplers", with(team("cq"), "samplerIds", List.of("cq-sampler1")), "不得少于2人");
    }

    @Test
    void whoseTrainingHasRunOutDoesNotSample() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        jdbc.sql("update person set trained_until = '2026-03-01' where id = 'cq-sampler2'")
                .update();
        try {
            isRefused(number, "assignSamplers", team("cq"), "抽样培训已失效");
        } finally {
            jdbc.sql("update person set trained_until = '2030-12-31' where id = 'cq-sampler2'")
                    .update();
        }
    }

    @Test
    void aVisitLiesNotInTheFuture() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        isRefused(number, "showNotice", with(notice(), "visitDate", "2026-03-03"), "不得晚于今天");
        isRefused(number, "showNotice", with(notice(), "identityShown", false), "必须填写");
    }

    @Test
    @Proves({"CQ23-24g", "CQ23-24e"})
    void aProvenCheckOfASuperiorAuthorityForbidsAnother() {
        var number = aCase("cq-2023", "seller");
        var instance = start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", superior("2025-09-02"));
        complete(number, "recordFindings", Map.of());
        complete(number, "recordNoSample", form("noSampleNote", "总局2025年已抽，见检验报告"));
        assertThat(outcome(instance)).isEqualTo("noSample");
        assertThat(papers.of(number)).extracting(Paper::kind).contains("no-sample-record");
    }

    @Test
    void aCheckOlderThanSixMonthsForbidsNothing() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", superior("2025-09-01"));
        complete(number, "recordFindings", Map.of());
        assertThat(openTasks(number)).containsExactly("drawSample");
    }

    private static Map<String, Object> superior(String on) {
        return with(
                notice(),
                "earlierCheckBy",
                "superior-authority",
                "earlierCheckDate",
                on,
                "earlierCheckProven",
                true,
                "earlierCheckProof",
                "国家监督抽查检验报告");
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
    void aGroundThatBindsOnlyProducersDoesNotStopSamplingInAShop() {
        var number = aCase("cq-2023", "seller");
        untilFindings(number);
        complete(
                number,
                "recordFindings",
                form("noSamplingSeen", List.of("not-for-sale"), "noSamplingProof", "自用证明", "findingsNote", "自用"));
        assertThat(openTasks(number)).containsExactly("drawSample");
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
        complete(number, "recordFindings", Map.of());
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
        var record = form(
                "unableReason", "stopped-production", "unableNote", "已停产", "unableSigned", true, "evidence", List.of());
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
        isRefused(number, "recordFindings", Map.of(), "应当记录无法抽样");
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
        isRefused(number, "showNotice", with(notice(), "localContacted", false), "先行联系");
        complete(number, "showNotice", notice());
    }

    @Test
    @Proves({"CQ23-26d"})
    void aShortLifeIsRefusedWhereTheRegimeAsksForMore() {
        var number = aCase("cq-2023", "seller");
        untilFindings(number);
        complete(number, "recordFindings", Map.of());
        var shortLife = with(draw(), "limitedLife", true, "expiryDate", "2026-03-17");
        isRefused(number, "drawSample", shortLife, "限期使用期限");
        complete(number, "drawSample", with(shortLife, "expiryDate", "2026-03-18"));
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
        complete(number, "completeSheet", with(sheet(), "signatureState", "refused", "signatureNote", "负责人拒签"));
        assertThat(outcome(instance)).isEqualTo("refused");
        assertThat(custody.current(number)).isEmpty();
    }

    @Test
    @Proves({"CQ23-25f", "CQ20-30a", "CQ23-25a"})
    void whoPaysTakesAReceipt() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        isRefused(number, "completeSheet", with(sheet(), "receiptTaken", false), "收费凭证");
        isRefused(number, "completeSheet", with(sheet(), "amountPaid", 0), "应当填写价款");
        isRefused(number, "completeSheet", with(sheet(), "sampleBase", 3), "不得超过抽样基数");
        isRefused(number, "completeSheet", with(sheet(), "reserveQuantity", 0), "备用样品数量必须大于零");
    }

    @Test
    void aSealIsUsedOnce() {
        var first = aCase("cq-2023", "seller");
        untilSheet(first);
        complete(first, "completeSheet", sheet());
        isRefused(first, "sealSamples", with(seal("S9"), "reserveSeal", "S9-J"), "封条编号不得相同");
        isRefused(first, "sealSamples", with(seal("S9"), "sealedOn", "2026-03-01"), "不得早于抽样日期");
        complete(first, "sealSamples", seal("S9"));
        var second = aCase("cq-2023", "seller");
        untilSheet(second);
        complete(second, "completeSheet", sheet());
        isRefused(second, "sealSamples", seal("S9"), "已在案卷 " + first);
    }

    @Test
    @Proves({"CQ23-36d", "CQ23-36e", "NMG-27c", "CQ20-32d"})
    void aReserveThatStaysWithThePartyNeedsTheDutyTold() {
        var number = aCase("cq-2023", "seller");
        untilSheet(number);
        complete(number, "completeSheet", sheet());
        var left = with(seal("S10"), "reserveStorage", "sampled-party");
        isRefused(number, "sealSamples", left, "妥善保管义务");
        complete(number, "sealSamples", with(left, "sealMarked", true, "dutyTold", true));
        assertThat(custody.get(number).reserve().isKeptByParty()).isTrue();
        assertThat(custody.get(number).test().isKeptByParty()).isFalse();
    }

    private ProcessInstance untilFindings(CaseNumber number) {
        var instance = start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", notice());
        return instance;
    }

    private ProcessInstance untilSheet(CaseNumber number) {
        var instance = untilFindings(number);
        complete(number, "recordFindings", Map.of());
        complete(number, "drawSample", draw());
        return instance;
    }

    private Object variable(ProcessInstance instance, String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }
}
