package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;
import static spotcheck.sampling.SamplingForms.without;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.Custody;

/** What stands in the file before a sample leaves: price, papers, evidence, seals. */
class SamplingRecordsProcessTest extends SamplingStory {

    @Autowired
    private Custody custody;

    @Autowired
    private Papers papers;

    @Test
    void withoutAMarkedPriceTheSamplersChooseWhatThePriceRestsOnWhereTheRegimeIsSilent() {
        var number = aCase("cq-2020", "seller");
        untilFindings(number);
        complete(number, "recordFindings", Map.of("nothingSeen", true));
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
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        complete(number, "drawSample", with(draw(), "offeredFree", true, "testDestroys", false));
        isRefused(number, "completeSheet", sheet(), "价款应为零");
        complete(number, "completeSheet", without(with(sheet(), "amountPaid", 0), "receiptTaken"));
        complete(number, "sealSamples", with(seal("S6"), "evidence", SamplingForms.NMG_EVIDENCE));
        assertThat(outcome(instance)).isEqualTo("sampled");
        assertThat(custody.get(number).provision()).isEqualTo("free");
        assertThat(entries.of(number)).extracting(Entry::legalBasis).noneMatch(basis -> basis.contains("CQ"));
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
        isRefused(number, "sealSamples", left, "「备用样品留存的封存和告知」必须填写");
        isRefused(number, "sealSamples", with(left, "keepingTold", "untold"), "妥善保管义务");
        complete(number, "sealSamples", with(left, "keepingTold", "yes"));
        assertThat(custody.get(number).reserve().isKeptByParty()).isTrue();
        assertThat(custody.get(number).test().isKeptByParty()).isFalse();
    }
}
