package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.objection.ObjectionForms;
import spotcheck.sampling.SamplingForms;

/** What a sample costs, and who bears the retest: worked out by the system, never entered. */
class MoneyCasesProcessTest extends WalkedCase {

    @Autowired
    private JdbcClient jdbc;

    /** Bought samples have a price, given ones have none, and the sample itself says on what the price rests. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, producer, false, true, true, cost-price, CQ20-30b CQ20-30d",
        "cq-2020, seller, false, true, true, marked-price, CQ20-30b CQ20-30e",
        "cq-2020, producer, true, true, true, free, CQ20-30c",
        "cq-2021, seller, false, false, true, free, CQ20-30c",
        "cq-2023, producer, false, true, true, ex-factory-price, CQ23-25b CQ23-25d",
        "cq-2023, seller, false, true, true, marked-or-actual-price, CQ23-25b CQ23-25e",
        "cq-2023, seller, false, true, false, market-price, CQ23-25b CQ23-25e",
        "cq-2023, seller, true, true, true, free, CQ23-25c",
        "nmg-trial, producer, false, true, true, marked-price, NMG-25b NMG-25d",
        "nmg-trial, seller, false, true, false, market-price, NMG-25b NMG-25e",
        "nmg-trial, seller, true, true, true, marked-price, NMG-25b NMG-25d",
        "nmg-trial, seller, true, false, true, free, NMG-25c",
        "national-2020, seller, false, true, true, marked-price, O18-22",
        "nmg-trial, producer, true, true, false, market-price, NMG-25b NMG-25e",
        "national-2020, seller, true, true, true, marked-price, O18-22",
        "national-2020, seller, true, true, false, market-price, O18-22",
        "sx-2023, producer, false, false, false, market-price, O18-22"
    })
    @Proves({
        "CQ20-30b",
        "CQ20-30c",
        "CQ20-30d",
        "CQ20-30e",
        "CQ23-25b",
        "CQ23-25c",
        "CQ23-25d",
        "CQ23-25e",
        "NMG-25b",
        "NMG-25c",
        "NMG-25d",
        "NMG-25e",
        "O18-22"
    })
    void theLawSaysWhatTheSampleCosts(
            String regime,
            String place,
            boolean offered,
            boolean destroys,
            boolean marked,
            String basis,
            String rules) {
        opened(regime, place);
        differs("drawSample", "offeredFree", offered, "testDestroys", destroys, "priceMarked", marked);
        walksTo("completeSheet");
        assertThat(rulesOf("decision.samplePrice")).contains(rules.split(" "));
        var free = basis.equals("free");
        var sheet = SamplingForms.sheet();
        assertThatThrownBy(() -> does("completeSheet", SamplingForms.with(sheet, "amountPaid", free ? 5 : 0)))
                .hasMessageContaining(free ? "无偿" : "价款");
        does(
                "completeSheet",
                free ? SamplingForms.without(SamplingForms.with(sheet, "amountPaid", 0), "receiptTaken") : sheet);
        walksTo("receiveSample");
        var sample = custody.get(number);
        assertThat(sample.test().priceBasis()).isEqualTo(basis);
        assertThat(sample.reserve().priceBasis()).as("given for the time being").isNull();
    }

    /** Eighty on the tag is not a hundred and twenty on the receipt, unless the sheet says why. */
    @ParameterizedTest
    @CsvSource({
        "nmg-trial, seller, NMG-25d",
        "cq-2020, seller, CQ20-30e",
        "cq-2023, producer, CQ23-25d",
        "national-2020, seller, O18-22"
    })
    @Proves({"NMG-25d", "CQ20-30e", "CQ23-25d", "O18-22"})
    void whatIsPaidIsTheUnitPriceForEachThatWasTaken(String regime, String place, String rule) {
        opened(regime, place);
        differs("drawSample", "offeredFree", false, "testDestroys", true, "priceMarked", true);
        walksTo("completeSheet");
        assertThat(rulesOf("decision.samplePrice")).contains(rule);
        var sheet = SamplingForms.with(SamplingForms.sheet(), "testQuantity", 1, "unitPrice", 80, "amountPaid", 120);
        assertThatThrownBy(() -> does("completeSheet", sheet)).hasMessageContaining("检验样品价款应为80.00元");
        assertThatThrownBy(() -> does("completeSheet", SamplingForms.without(sheet, "unitPrice")))
                .hasMessageContaining("应当按价格依据填写单价");
        does("completeSheet", SamplingForms.with(sheet, "priceDeviation", "含应由组织部门承担的包装费40元"));
        walksTo("receiveSample");
        assertThat(custody.get(number).test().price()).isEqualByComparingTo("120");
    }

    /** Bought as a consumer buys: where the page shows no price, the market has one. */
    @ParameterizedTest
    @CsvSource({"cq-2023, CQ23-25e CQ23-39a CQ23-39b", "nmg-trial, NMG-25e NMG-30c", "sx-2023, O18-22 O18-25"})
    void onlineTheMarketSaysThePriceThatThePageDoesNot(String regime, String rules) {
        opened(regime, "online");
        differs("buyOnline", "priceShown", false);
        walksTo("receiveSample");
        assertThat(rulesOf("decision.samplePrice")).contains(rules.split(" "));
        assertThat(custody.get(number).test().priceBasis()).isEqualTo("market-price");
    }

    /** Whose conclusion stands pays nothing. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, fails, applicant, CQ20-60b",
        "cq-2020, conforms, organizing-authority, CQ20-60c",
        "cq-2023, fails, applicant, CQ23-62b",
        "cq-2023, conforms, organizing-authority, CQ23-62c",
        "nmg-trial, fails, applicant, NMG-49b",
        "nmg-trial, conforms, organizing-authority, NMG-49c",
        "national-2020, fails, applicant, O18-43",
        "national-2020, conforms, organizing-authority, O18-43"
    })
    @Proves({"CQ20-60b", "CQ20-60c", "CQ23-62b", "CQ23-62c", "NMG-49b", "NMG-49c", "O18-43"})
    void whoWasWrongPaysTheRetest(String regime, String judgement, String payer, String rule) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        differs(
                "performRetest",
                "items",
                ObjectionForms.retestReport(ObjectionHistory.ITEM, judgement).get("items"));
        walksTo("informRetestResult");
        does("informRetestResult", ObjectionForms.informed());
        assertThat(rulesOf("decision.retestFee")).contains(rule);
        assertThat(retest("fee_payer", String.class)).isEqualTo(payer);
        assertThat(retest("fee_advanced", BigDecimal.class)).isEqualByComparingTo("1200");
    }

    /** Who disputes that nothing was found pays where nothing is found again, and not where he was right. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, conforms, applicant, CQ20-60b",
        "cq-2020, fails, organizing-authority, CQ20-60c",
        "cq-2023, conforms, applicant, CQ23-62b",
        "cq-2023, fails, organizing-authority, CQ23-62c",
        "nmg-trial, conforms, applicant, NMG-49b",
        "nmg-trial, fails, organizing-authority, NMG-49c",
        "national-2020, conforms, applicant, O18-43",
        "national-2020, fails, organizing-authority, O18-43"
    })
    void theConclusionsAreComparedWhicheverWasFirst(String regime, String judgement, String payer, String rule) {
        opened(regime, "producer");
        comes("registerObjection");
        differs(
                "performRetest",
                "items",
                ObjectionForms.retestReport(ObjectionHistory.ITEM, judgement).get("items"));
        walksTo("informRetestResult");
        does("informRetestResult", ObjectionForms.informed());
        assertThat(rulesOf("decision.retestFee")).contains(rule);
        assertThat(retest("fee_payer", String.class)).isEqualTo(payer);
    }

    private <T> T retest(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from retest where case_number = ?")
                .param(number.value())
                .query(type)
                .single();
    }
}
