package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.Proves;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;
import spotcheck.objection.ObjectionForms;
import spotcheck.sampling.SamplingForms;

/** Each ground that an article lists, met in a case of its own regime: what becomes of the case, and by which item of the list. */
class GroundsProcessTest extends WalkedCase {

    /** The sampling ends without a sample, and the breach is handed over to who handles it. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, no-chinese-name-or-maker, CQ20-24-1",
        "cq-2020, licence-mark-missing-or-expired, CQ20-24-2",
        "cq-2020, obsolete-by-state, CQ20-24-3",
        "cq-2020, no-business-licence, CQ20-24-4",
        "cq-2021, no-chinese-name-or-maker, CQN-2-2a",
        "cq-2021, licence-mark-missing-or-expired, CQN-2-2c CQN-2-2d",
        "cq-2021, limited-life-date-fault, CQN-2-2e",
        "cq-2021, obsolete-by-state, CQ20-24-3",
        "cq-2021, no-business-licence, CQ20-24-4",
        "sx-2023, no-conformity-certificate, O18-17 SX23-4-3",
        "cq-2023, no-conformity-certificate, CQ23-28-1",
        "cq-2023, no-dealer-address, CQ23-28-2",
        "cq-2023, licence-mark-missing-or-expired, CQ23-28-3a CQ23-28-3b",
        "cq-2023, licence-mark-falsely-shown, CQ23-28-4a CQ23-28-4b",
        "cq-2023, limited-life-date-fault, CQ23-28-5a CQ23-28-5b CQ23-28-5c",
        "cq-2023, obsolete-by-state, CQ23-28-6",
        "cq-2023, no-business-licence, CQ23-28-7"
    })
    @Proves({
        "CQ20-24-1",
        "CQ20-24-2",
        "CQ20-24-3",
        "CQ20-24-4",
        "CQN-2-2a",
        "CQN-2-2c",
        "CQN-2-2d",
        "CQN-2-2e",
        "CQ23-28-1",
        "CQ23-28-2",
        "CQ23-28-3a",
        "CQ23-28-3b",
        "CQ23-28-4a",
        "CQ23-28-4b",
        "CQ23-28-5a",
        "CQ23-28-5b",
        "CQ23-28-5c",
        "CQ23-28-6",
        "CQ23-28-7"
    })
    void aBreachThatNeedsNoTestIsHandedOver(String regime, String ground, String rules) {
        opened(regime, "seller");
        differs("recordFindings", "nothingSeen", null, "violationSeen", List.of(ground), "findingsNote", "见照片");
        differs("handOverClue", "clueConduct", ground);
        walksTo("receiveClue");
        assertThat(rulesOf("decision.illegalClue")).contains(rules.split(" "));
        assertThat(custody.current(number)).isEmpty();
        assertThat(openTasks(number)).as("nothing else goes on").containsExactly("receiveClue");
    }

    /** Nobody draws a sample, the record goes to the organizer, and the case is over. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, seller, product-not-listed, CQ20-25-1",
        "cq-2020, seller, stock-insufficient, CQ20-25-2",
        "cq-2020, producer, export-only, CQ20-25-4",
        "cq-2020, producer, marked-on-label-or-manual, CQ20-25-5",
        "cq-2023, seller, product-not-listed, CQ23-29-1",
        "cq-2023, seller, stock-insufficient, CQ23-29-2",
        "cq-2023, producer, export-contract-differs, CQ23-29-4",
        "cq-2023, producer, marked-on-product-or-packaging, CQ23-29-5",
        "nmg-trial, seller, not-for-sale, NMG-20-2a",
        "nmg-trial, producer, export-contract-differs, NMG-20-2b",
        "nmg-trial, seller, marked-on-product-or-packaging, NMG-20-3",
        "national-2020, seller, stock-insufficient, O18-18",
        "national-2020, seller, not-for-sale, O18-18",
        "national-2020, producer, export-contract-differs, O18-18",
        "sx-2023, producer, marked-on-product-or-packaging, O18-18"
    })
    @Proves({
        "CQ20-25-1",
        "CQ20-25-2",
        "CQ20-25-4",
        "CQ20-25-5",
        "CQ23-29-1",
        "CQ23-29-2",
        "CQ23-29-4",
        "CQ23-29-5",
        "NMG-20-2a",
        "NMG-20-2b",
        "NMG-20-3",
        "O18-18"
    })
    void whatMayNotBeSampledIsNot(String regime, String place, String ground, String rule) {
        opened(regime, place);
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "noSamplingSeen",
                List.of(ground),
                "findingsNote",
                "见笔录",
                "noSamplingProof",
                "合同与仓单");
        walksTo("recordNoSample");
        assertThat(openTasks(number)).containsExactly("recordNoSample");
        assertThat(rulesOf("decision.noSampling")).contains(rule);
        walksToTheEnd();
        assertThat(cases.get(number).outcome()).isEqualTo("notSampled");
        assertThat(custody.of(number)).isEmpty();
        assertThat(paperKinds()).contains("no-sample-record");
    }

    /** What the list does not name stands against no sample: a word on the manual alone. */
    @ParameterizedTest
    @CsvSource({"nmg-trial, NMG-20-3", "sx-2023, O18-18"})
    void whatTheListDoesNotNameMayBeSampled(String regime, String rule) {
        opened(regime, "producer");
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "noSamplingSeen",
                List.of("marked-on-label-or-manual"),
                "findingsNote",
                "说明书标有样品字样",
                "noSamplingProof",
                "照片");
        walksTo("drawSample");
        assertThat(rulesOf("decision.noSampling")).contains(rule);
    }

    /** Items three to five of the list stand against a sample at the maker alone. */
    @ParameterizedTest
    @CsvSource({"cq-2020, CQ20-25b", "cq-2023, CQ23-29b"})
    @Proves({"CQ20-25b", "CQ23-29b"})
    void whatIsNotForSaleIsLeftToTheMakerAlone(String regime, String rule) {
        opened(regime, "producer");
        notForSale();
        walksTo("recordNoSample");
        assertThat(rulesOf("decision.noSampling")).contains(rule);
        opened(regime, "seller");
        notForSale();
        walksTo("drawSample");
        assertThat(rulesOf("decision.noSampling")).contains(rule);
    }

    private void notForSale() {
        differs(
                "recordFindings",
                "nothingSeen",
                null,
                "noSamplingSeen",
                List.of("not-for-sale"),
                "findingsNote",
                "见笔录",
                "noSamplingProof",
                "内部领用单");
    }

    /** The refusal is proven, reported and handed over as one; where the text says so the person is warned before. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, excessive-price, CQ20-28-1",
        "cq-2020, hinders-removal, CQ20-28-2",
        "cq-2020, export-claim-unproven, CQ20-28-4",
        "cq-2020, other-non-cooperation, CQ20-28-6",
        "cq-2023, excessive-price, CQ23-30-1",
        "cq-2023, hinders-removal, CQ23-30-2",
        "cq-2023, export-claim-unproven, CQ23-30-3",
        "cq-2023, refuses-installation, CQ23-30-4",
        "cq-2023, other-non-cooperation, CQ23-30-5 CQ23-30e",
        "nmg-trial, export-claim-unproven, NMG-24a",
        "national-2020, hinders-removal, O18-21",
        "national-2020, export-claim-unproven, O18-7 O18-21",
        "national-2020, refuses-installation, O18-7 O18-21",
        "sx-2023, export-claim-unproven, SX23-3-3",
        "sx-2023, refuses-installation, SX23-3-3"
    })
    @Proves({
        "CQ20-28-1",
        "CQ20-28-2",
        "CQ20-28-4",
        "CQ20-28-6",
        "CQ23-30-1",
        "CQ23-30-2",
        "CQ23-30-3",
        "CQ23-30-4",
        "CQ23-30-5",
        "CQ23-30e"
    })
    void conductThatIsARefusalEndsTheSampling(String regime, String conduct, String rules) {
        opened(regime, "producer");
        differs("recordFindings", "nothingSeen", null, "nonCooperation", List.of(conduct), "findingsNote", "见录像");
        differs("findRefusal", "refusalConduct", conduct, "otherRefusalProvision", "产品质量法第五十六条");
        walksTo(regime.equals("cq-2023") ? "warnOfConsequences" : "collectProof");
        assertThat(rulesOf("decision.samplingRefusal")).contains(rules.split(" "));
        walksTo("reportRefusal");
        assertThat(openTasks(number)).as("nothing else goes on").containsExactly("reportRefusal");
        assertThat(custody.of(number)).isEmpty();
    }

    /** A parcel with one of the faults goes back and becomes no sample. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, quantity-insufficient, CQ20-36-1",
        "cq-2020, out-of-task, CQ20-36-2",
        "cq-2021, altered-in-transit, CQ20-36-3",
        "cq-2020, other-legal-ground, CQ20-36-4",
        "cq-2023, quantity-insufficient, CQ23-41-1",
        "cq-2023, out-of-task, CQ23-41-2",
        "cq-2023, altered-in-transit, CQ23-41-3",
        "cq-2023, other-legal-ground, CQ23-41-4"
    })
    @Proves({
        "CQ20-36-1",
        "CQ20-36-2",
        "CQ20-36-3",
        "CQ20-36-4",
        "CQ20-36c",
        "CQ23-41-1",
        "CQ23-41-2",
        "CQ23-41-3",
        "CQ23-41-4",
        "CQ23-41a"
    })
    void aParcelThatIsNotAsItMustBeGoesBack(String regime, String ground, String rule) {
        opened(regime, "online");
        differs("receiveParcel", "returnSeen", List.of(ground), "parcelNote", "见开箱录像");
        walksTo("arrangeReturn");
        assertThat(openTasks(number)).containsExactly("arrangeReturn");
        assertThat(entries.of(number))
                .extracting(Entry::kind)
                .as("nothing is left to choose")
                .doesNotContain("decideReturn");
        assertThat(rulesOf("decision.onlineReturn")).contains(rule, regime.equals("cq-2023") ? "CQ23-41a" : "CQ20-36c");
        walksToTheEnd();
        assertThat(cases.get(number).outcome()).isEqualTo("notSampled");
        assertThat(custody.of(number)).isEmpty();
    }

    /** The authority may end the retest; the first conclusion then stands. */
    @ParameterizedTest
    @CsvSource({
        "cq-2020, refuses-cooperation, CQ20-61-1",
        "cq-2020, damaged-by-applicant, CQ20-61-2",
        "cq-2020, tampered-by-applicant, CQ20-61-3",
        "cq-2020, other-legal-ground, CQ20-61-4",
        "cq-2023, refuses-cooperation, CQ23-63-1",
        "cq-2023, damaged-by-sampled-party, CQ23-63-2",
        "cq-2023, tampered-by-applicant, CQ23-63-3",
        "cq-2023, withdrawn, CQ23-63-4",
        "cq-2023, other-legal-ground, CQ23-63-5"
    })
    @Proves({
        "CQ20-61-1",
        "CQ20-61-2",
        "CQ20-61-3",
        "CQ20-61-4",
        "CQ20-61a",
        "CQ23-63-1",
        "CQ23-63-2",
        "CQ23-63-3",
        "CQ23-63-4",
        "CQ23-63-5",
        "CQ23-63a"
    })
    void aRetestMayBeEndedAndTheFirstConclusionStands(String regime, String cause, String rule) {
        retestGrantedIn(regime);
        does("confirmRetestSample", ObjectionForms.causes(cause));
        assertThat(openTasks(number)).contains("decideTermination").doesNotContain("receiveRetestSample");
        assertThat(rulesOf("decision.retestTermination"))
                .contains(rule, regime.equals("cq-2023") ? "CQ23-63a" : "CQ20-61a");
        does("decideTermination", SamplingForms.form("terminationDecision", "end", "terminationReasons", "事实清楚"));
        assertThat(openTasks(number)).doesNotContain("receiveRetestSample", "performRetest");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    /** Where the text does not name who spoilt it or gave it up, a person decides, and may let the retest go on. */
    @ParameterizedTest
    @CsvSource({
        "nmg-trial, damaged-by-applicant, NMG-47a",
        "nmg-trial, refuses-cooperation, NMG-44c",
        "cq-2020, damaged-by-sampled-party, CQ20-61-2",
        "cq-2020, withdrawn, CQ20-61a",
        "national-2020, damaged-by-applicant, O18-41",
        "sx-2023, withdrawn, O18-37 O18-41"
    })
    void whereTheTextIsSilentAPersonEndsTheRetestOrNot(String regime, String cause, String rules) {
        if (cause.startsWith("damaged")) {
            retestGrantedToTheMakerIn(regime);
        } else {
            retestGrantedIn(regime);
        }
        does("confirmRetestSample", ObjectionForms.causes(cause));
        assertThat(rulesOf("decision.retestTermination")).contains(rules.split(" "));
        does("decideTermination", SamplingForms.form("terminationDecision", "continue", "terminationReasons", "仍可复检"));
        assertThat(openTasks(number)).doesNotContain("decideTermination");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    /** The text leaves no choice where the sampled party spoilt the sample, also where it is the applicant itself. */
    @ParameterizedTest
    @CsvSource({
        "nmg-trial, damaged-by-sampled-party, NMG-47b",
        "nmg-trial, tampered-by-sampled-party, NMG-47b",
        "nmg-trial, damaged-by-applicant, NMG-47b",
        "sx-2023, tampered-by-applicant, O18-41",
        "national-2020, damaged-by-applicant, O18-41"
    })
    @Proves("NMG-47b")
    void aSpoiltSampleMakesTheFirstConclusionFinal(String regime, String cause, String rule) {
        retestGrantedIn(regime);
        does("confirmRetestSample", ObjectionForms.causes(cause));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decision.retestTermination"))
                .anySatisfy(entry -> assertThat(entry.legalBasis().split(" ")).contains(rule));
        assertThat(openTasks(number)).doesNotContain("decideTermination", "receiveRetestSample", "performRetest");
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
    }

    private void retestGrantedToTheMakerIn(String regime) {
        opened(regime, "seller");
        sampled();
        failed();
        told(PRODUCER);
        if (taskOf(PRODUCER, "setObjectionPeriod") != null) {
            var last = today().plusDays(15).toString();
            does(PRODUCER, "setObjectionPeriod", SamplingForms.form("objectionLastDay", last, "periodReason", "参照"));
        }
        does(PRODUCER, "registerObjection", objection("inspection-conclusion"));
        if (openTasks(number).contains("decideAdmission")) {
            does("decideAdmission", SamplingForms.form("admissionChoice", "admit", "admissionReason", "确有必要"));
        }
        does(PRODUCER, "studyObjection", SamplingForms.form("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of()));
        var granted = SamplingForms.form("retestDecision", "retest", "decisionReasons", "有必要且具备条件");
        does(PRODUCER, "decideRetest", granted);
        formalitiesDone();
    }

    private void retestGrantedIn(String regime) {
        opened(regime, "producer");
        fails("none");
        comes("registerObjection");
        walksTo("confirmRetestSample");
    }
}
