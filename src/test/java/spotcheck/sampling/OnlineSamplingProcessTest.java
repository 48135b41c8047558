package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.OnlineForms.parcel;
import static spotcheck.sampling.OnlineForms.purchase;
import static spotcheck.sampling.SamplingForms.form;
import static spotcheck.sampling.SamplingForms.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.custody.Custody;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlineSamplingProcessTest extends StageTest {

    @Autowired
    private Custody custody;

    @Autowired
    private Papers papers;

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("onlineSampling")).isEmpty();
    }

    @Test
    @Proves({
        "CQ23-39a",
        "CQ20-35a",
        "O18-25",
        "CQ20-38a",
        "CQ20-38b",
        "NMG-32d",
        "CQ23-42a",
        "NMG-32c",
        "CQ20-37a",
        "CQ23-43c",
        "NMG-32g",
        "CQ20-39c"
    })
    void aParcelBecomesTwoSealedUnitsAndTheSellerLearnsLast() {
        var number = aCase("cq-2023", "online");
        var instance = untilParcel(number, "cq", OnlineForms.CQ_PURCHASE);
        complete(number, "receiveParcel", parcel());
        var sealed = OnlineForms.seal("N1", OnlineForms.CQ_RECEIPT);
        isRefused(number, "sealParcel", SamplingForms.with(sealed, "sampleTracking", ""), "「寄送样品的快递单号」必须填写");
        complete(number, "sealParcel", sealed);
        assertThat(notice(number).servedOn()).isNull();
        complete(number, "sendPapers", OnlineForms.papers());
        assertThat(outcome(instance)).isEqualTo("sampled");
        assertThat(notice(number).servedOn()).isEqualTo(TODAY);
        assertThat(notice(number).service()).isEqualTo("邮寄 EMS200");
        var sample = custody.get(number);
        assertThat(sample.test().priceBasis()).isEqualTo("marked-or-actual-price");
        assertThat(sample.reserve().isKeptByParty()).isFalse();
        assertThat(sample.takenBy()).hasSize(2);
    }

    @Test
    @Proves({
        "CQ23-39b",
        "CQ23-39c",
        "CQ23-39d",
        "CQ23-39-1",
        "CQ23-39-2",
        "CQ23-39-4",
        "CQ23-39-5",
        "CQ23-39-6",
        "CQ23-39-7"
    })
    void aPurchaseThatWasNotRecordedThroughoutIsRefused() {
        var number = aCase("cq-2023", "online");
        start("onlineSampling", number, Map.of());
        complete(number, "assignBuyers", OnlineForms.buyers("cq"));
        isRefused(number, "buyOnline", purchase(List.of("shop-page")), "不中断的录像");
        for (var piece : OnlineForms.CQ_PURCHASE) {
            var others = OnlineForms.CQ_PURCHASE.stream()
                    .filter(other -> !other.equals(piece))
                    .toList();
            isRefused(number, "buyOnline", purchase(others), "缺少应当留存的证据");
        }
        isRefused(number, "buyOnline", with(purchase(OnlineForms.CQ_PURCHASE), "orderQuantity", ""), "满足初检和复检");
        isRefused(number, "buyOnline", with(purchase(OnlineForms.CQ_PURCHASE), "orderedOn", "2026-03-03"), "不得晚于今天");
    }

    @Test
    @Proves({"NMG-30a", "NMG-30b"})
    void onlyWhatTheRegimeNamesIsBoughtOnline() {
        var there = aCase("cq-2023", "online");
        start("onlineSampling", there, Map.of());
        complete(there, "assignBuyers", OnlineForms.buyers("cq"));
        complete(there, "buyOnline", with(purchase(OnlineForms.CQ_PURCHASE), "onlineScope", "local-operator"));
        var here = aCase("nmg-trial", "online");
        start("onlineSampling", here, Map.of());
        complete(here, "assignBuyers", OnlineForms.buyers("nm"));
        for (var unknown : List.of("local-platform", "other")) {
            isRefused(here, "buyOnline", with(purchase(OnlineForms.NMG_PURCHASE), "onlineScope", unknown), "没有规定此种情形");
        }
        var elsewhere = with(purchase(OnlineForms.NMG_PURCHASE), "onlineScope", "local-producer");
        isRefused(here, "buyOnline", elsewhere, "生产者（510100）不在本地区");
        fixture.producerIn(here, "150102");
        complete(here, "buyOnline", elsewhere);
    }

    /** Given an online order, when a scope is chosen and its facts do not hold, then it is refused. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, local-producer, 生产者（510100）不在本地区",
        "cq-2020, other, 请写明需要网络抽样的理由",
        "cq-2023, local-platform, 电子商务平台（330100）不在本地区",
        "cq-2023, local-producer, 生产者（510100）不在本地区",
        "cq-2023, other, 请写明需要网络抽样的理由"
    })
    @Proves({"CQ20-34-1", "CQ20-34-3", "CQ23-38-1", "CQ23-38-2", "CQ23-38-4"})
    void whoseFirmIsElsewhereIsNotWithinTheScopeUnlessAReasonIsGiven(String regime, String scope, String refusal) {
        var number = aCase(regime, "online");
        start("onlineSampling", number, Map.of());
        complete(number, "assignBuyers", OnlineForms.buyers("cq"));
        var bought = with(
                purchase(regime.equals("cq-2020") ? OnlineForms.CQ20_PURCHASE : OnlineForms.CQ_PURCHASE),
                "onlineScope",
                scope);
        isRefused(number, "buyOnline", bought, refusal);
        complete(number, "buyOnline", with(bought, "onlineScopeReason", "登记地址在外地，实际经营在本市"));
        assertThat(openTasks(number)).containsExactly("receiveParcel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023"})
    @Proves({"CQ20-34-2", "CQ23-38-3"})
    void aSellerElsewhereIsNoOperatorOfTheArea(String regime) {
        var number = aCase(regime, "online");
        fixture.partyIn(number, "330100");
        start("onlineSampling", number, Map.of());
        complete(number, "assignBuyers", OnlineForms.buyers("cq"));
        var bought = purchase(regime.equals("cq-2020") ? OnlineForms.CQ20_PURCHASE : OnlineForms.CQ_PURCHASE);
        isRefused(number, "buyOnline", bought, "电子商务经营者（330100）不在本地区");
        fixture.partyIn(number, "500103");
        complete(number, "buyOnline", bought);
    }

    @Test
    void aParcelAlteredInTransitGoesBack() {
        var number = aCase("cq-2023", "online");
        var instance = untilParcel(number, "cq", OnlineForms.CQ_PURCHASE);
        var altered = with(parcel(), "returnSeen", List.of("altered-in-transit", "quantity-insufficient"));
        isRefused(number, "receiveParcel", altered, "必须写明所见事实");
        complete(number, "receiveParcel", with(altered, "parcelNote", "外皮破裂"));
        complete(number, "arrangeReturn", form("returnedOn", "2026-03-02", "returnTracking", "SF101"));
        assertThat(outcome(instance)).isEqualTo("returned");
        assertThat(custody.current(number)).isEmpty();
    }

    @Test
    void aParcelWithoutAMarkedPriceWaitsForTheChoiceOfItsPriceWhereTheRegimeIsSilent() {
        var number = aCase("cq-2020", "online");
        start("onlineSampling", number, Map.of());
        complete(number, "assignBuyers", OnlineForms.buyers("cq"));
        complete(number, "buyOnline", with(purchase(OnlineForms.CQ20_PURCHASE), "priceShown", false));
        complete(number, "receiveParcel", parcel());
        assertThat(openTasks(number)).containsExactly("sealParcel");
        var receipt = List.of("parcel-packaging", "courier-slip", "sample-packaging", "sample-label");
        var chosen = with(OnlineForms.seal("K3", receipt), "priceBasisReason", "询价三家");
        isRefused(number, "sealParcel", chosen, "请选定价格依据");
        complete(number, "sealParcel", with(chosen, "chosenPriceBasis", "market-price"));
        assertThat(custody.get(number).test().priceBasis()).isEqualTo("market-price");
    }

    @Test
    void whereTheRegimeIsSilentTheOrganizerDecidesToReturn() {
        var number = aCase("nmg-trial", "online");
        var instance = untilOrganizer(number);
        complete(number, "decideReturn", form("returnDecision", "return", "returnReason", "数量不足以复检"));
        complete(number, "arrangeReturn", form("returnedOn", "2026-03-02", "returnTracking", "SF102"));
        assertThat(outcome(instance)).isEqualTo("returned");
    }

    @Test
    void whereTheRegimeIsSilentTheOrganizerMayKeepTheSample() {
        var number = aCase("nmg-trial", "online");
        var instance = untilOrganizer(number);
        isRefused(number, "decideReturn", form("returnDecision", "keep"), "「理由」必须填写");
        complete(number, "decideReturn", form("returnDecision", "keep", "returnReason", "够初检和复检"));
        complete(number, "sealParcel", OnlineForms.seal("N2", OnlineForms.NMG_RECEIPT));
        complete(number, "sendPapers", OnlineForms.papers());
        assertThat(outcome(instance)).isEqualTo("sampled");
        assertThat(custody.get(number).test().priceBasis()).isEqualTo("marked-price");
    }

    @Test
    void anIllegalProductInTheParcelOutweighsItsReturn() {
        var number = aCase("cq-2023", "online");
        var instance = untilParcel(number, "cq", OnlineForms.CQ_PURCHASE);
        complete(
                number,
                "receiveParcel",
                with(
                        parcel(),
                        "returnSeen",
                        List.of("out-of-task"),
                        "parcelViolations",
                        List.of("no-chinese-name-or-maker"),
                        "parcelNote",
                        "三无产品"));
        assertThat(outcome(instance)).isEqualTo("illegalClue");
    }

    private ProcessInstance untilParcel(CaseNumber number, String prefix, List<String> evidence) {
        var instance = start("onlineSampling", number, Map.of());
        complete(number, "assignBuyers", OnlineForms.buyers(prefix));
        complete(number, "buyOnline", purchase(evidence));
        return instance;
    }

    private ProcessInstance untilOrganizer(CaseNumber number) {
        var instance = untilParcel(number, "nm", OnlineForms.NMG_PURCHASE);
        complete(
                number,
                "receiveParcel",
                with(parcel(), "returnSeen", List.of("quantity-insufficient"), "parcelNote", "少发一卷"));
        assertThat(openTasks(number)).containsExactly("decideReturn");
        return instance;
    }

    private Paper notice(CaseNumber number) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals("spot-check-notice"))
                .findFirst()
                .orElseThrow();
    }
}
