package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.sampling.SamplingForms.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.objection.ObjectionForms;
import spotcheck.rectification.order.Order;

/** A reserve sample that is not what was sealed stops the retest, wherever that is seen. */
class ReserveSampleProcessTest extends Procedure {

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING, CHONGQING_TRIAL, CHONGQING_NOTICE, INNER_MONGOLIA, SHANXI, NATIONAL})
    @Proves({"CQ23-61e", "CQ20-57c", "NMG-46b", "O18-40"})
    void aBrokenSealOfWhichNobodyKnowsTheCauseIsForTheLeader(String regime) {
        readyForTheRetest(regime);
        does("confirmRetestSample", broken("other-legal-ground"));
        assertThat(openTasks(number)).contains("decideTermination").doesNotContain("receiveRetestSample");
        does("decideTermination", Map.of("terminationDecision", "end", "terminationReasons", "样品不能证明是原样"));
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(paperKinds()).contains("retest-termination").doesNotContain("retest-result");
    }

    @ParameterizedTest
    @ValueSource(strings = {INNER_MONGOLIA, SHANXI, NATIONAL})
    @Proves({"NMG-47a", "O18-41"})
    void whatTheSampledPartyDidToItEndsTheRetestAtOnce(String regime) {
        readyForTheRetest(regime);
        does("confirmRetestSample", broken("tampered-by-sampled-party"));
        assertThat(openTasks(number)).doesNotContain("decideTermination", "receiveRetestSample");
        assertThat(paperKinds()).contains("retest-termination");
    }

    @ParameterizedTest
    @CsvSource({"cq-2023, differs", "cq-2020, damaged", "nmg-trial, differs", "sx-2023, damaged"})
    void theRetestBodyMaySayThatTheSampleIsNotThatOfThePapers(String regime, String found) {
        readyForTheRetest(regime);
        does("confirmRetestSample", ObjectionForms.sampleConfirmed());
        reserveGiven();
        does("receiveRetestSample", received(found));
        assertThat(openTasks(number)).contains("decideTermination").doesNotContain("performRetest");
    }

    @Test
    void whatTheLeaderLetsPassStopsTheRetestNoSecondTimeButSomethingElseDoes() {
        readyForTheRetest(CHONGQING);
        does("confirmRetestSample", broken("other-legal-ground"));
        does("decideTermination", Map.of("terminationDecision", "continue", "terminationReasons", "各方确认样品未受影响"));
        does("confirmRetestSample", broken("other-legal-ground"));
        reserveGiven();
        does("receiveRetestSample", received("differs"));
        assertThat(openTasks(number)).contains("decideTermination");
        does("decideTermination", Map.of("terminationDecision", "continue", "terminationReasons", "抽样文书笔误，已更正"));
        does("confirmRetestSample", ObjectionForms.sampleConfirmed());
        reserveGiven();
        does("receiveRetestSample", received("differs"));
        does("performRetest", ObjectionForms.retestReport(ITEM, "conforms"));
        does("informRetestResult", ObjectionForms.informed());
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
    }

    @Test
    void aBrokenSealTakesBackNeitherOrderNorStop() {
        readyForTheRetest(CHONGQING);
        does("confirmRetestSample", broken("damaged-by-applicant"));
        assertThatThrownBy(() -> does("receiveRetestSample", received("intact")))
                .isInstanceOf(AssertionError.class);
        does("decideTermination", Map.of("terminationDecision", "end", "terminationReasons", "申请人搬运时损坏"));
        assertThat(orders.of(number)).singleElement().isInstanceOf(Order.Served.class);
    }

    private void readyForTheRetest(String regime) {
        opened(regime, "producer");
        sampled();
        failed();
        told(PARTY);
        if (openTasks(number).contains("issueOrder")) {
            ordered();
        }
        retestGranted(PARTY);
        formalitiesDone();
    }

    private static Map<String, Object> broken(String cause) {
        return inDoubt(ObjectionForms.sampleConfirmed(), "damaged", cause);
    }

    private static Map<String, Object> received(String found) {
        var form = ObjectionForms.sampleReceived();
        return found.equals("intact") ? form : inDoubt(form, found, "other-legal-ground");
    }

    private static Map<String, Object> inDoubt(Map<String, Object> form, String found, String cause) {
        return with(
                with(with(form, "reserveSeal", found), "reserveDoubtCause", cause), "reserveDoubtFacts", "交接时三方在场，见照片");
    }
}
