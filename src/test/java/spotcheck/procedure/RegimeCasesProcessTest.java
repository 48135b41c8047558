package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.EnforcementForms;
import spotcheck.objection.ObjectionForms;
import spotcheck.sampling.OnlineForms;
import spotcheck.sampling.SamplingForms;

/** What is different under the trial measures of Chongqing, their notice, the Shanxi guidance and the national order. */
class RegimeCasesProcessTest extends Procedure {

    /** CQ20-65a orders without saying when: the handler says when, and why. */
    @Test
    void underTheTrialMeasuresSomebodyDecidesWhenTheOrderIsDue() {
        opened(CHONGQING_TRIAL, "producer");
        sampled();
        failed();
        assertThat(openTasks(number)).contains("decideOrderTiming").doesNotContain("issueOrder");
        told(PARTY);
        timingDecided("after-objection-closed");
        assertThat(openTasks(number)).doesNotContain("issueOrder", "decideOrderTiming");
        assertThat(statuses("result-service")).isEmpty();
        objectionPeriodOver(PARTY);
        ordered();
        rectified();
        reinspected(true);
        handlingFiled();
        published();
        disposed();
        isClosedAs("closed");
        assertThat(rules()).isNotEmpty().allMatch(rule -> rule.startsWith("CQ20-"));
    }

    /** CQ20-28-3: who will not sign refuses the check. */
    @Test
    void underTheTrialMeasuresRefusingToSignIsRefusingTheCheck() {
        opened(CHONGQING_TRIAL, "producer");
        found("nothingSeen", true);
        does("drawSample", SamplingForms.draw());
        does(
                "completeSheet",
                SamplingForms.with(
                        SamplingForms.sheet(),
                        "signatureState",
                        "refused",
                        "signatureGround",
                        "none",
                        "signatureNote",
                        "负责人拒签",
                        "witness",
                        "王五"));
        assertThat(openTasks(number)).containsExactly("collectProof");
    }

    /** K18: a district's own check of 2022 goes by the measures of 2020; of the notice its section four alone binds it. */
    @Test
    @Proves({"CQ20-76", "CQN-4-1c"})
    void aDistrictsOwnCheckIsNoMunicipalOne() {
        openedByTheDistrict("2022-03-02");
        assertThat(regime()).isEqualTo(CHONGQING_TRIAL);
        sampled();
        failed();
        assertThat(openTasks(number)).doesNotContain("listClues");
        told(PARTY);
        assertThat(statuses("result-service")).isEmpty();
        does("listClues", EnforcementForms.list("unqualified", "500103"));
        does("receiveClues", ClueForms.receipt("accepted"));
        does("decideFiling", ClueForms.filing("not-filed", "filingReason", "情节轻微，已改正"));
        does("listNotFiled", ClueForms.feedback());
        objectionPeriodOver(PARTY);
        timingDecided("on-failing-report");
        ordered();
        rectified();
        reinspected(true);
        handlingFiled();
        published();
        disposed();
        isClosedAs("closed");
        assertThat(rules()).allMatch(rule -> rule.startsWith("CQ20-") || rule.equals("CQN-4-1c"));
    }

    private void openedByTheDistrict(String day) {
        var answers = opening(CHONGQING_TRIAL, "producer");
        answers.put("organizer", "500103");
        answers.put("openedOn", day);
        number = new CaseNumber(door.opens(new Person("organizer-500103", "organizer-500103"), answers));
    }

    /** CQ20-28-3: 无正当理由. Who has a good reason not to sign refuses nothing; whether there was one is asked, and is in the file. */
    @ParameterizedTest
    @ValueSource(strings = {CHONGQING_TRIAL, CHONGQING_NOTICE})
    @Proves("CQ20-28-3")
    void underTheTrialMeasuresWhoHasAGoodReasonNotToSignRefusesNothing(String regime) {
        opened(regime, "producer");
        found("nothingSeen", true);
        does("drawSample", SamplingForms.draw());
        var unsigned = SamplingForms.with(
                SamplingForms.sheet(), "signatureState", "refused", "signatureNote", "负责人住院，委托书未到", "witness", "王五");
        isRefused(number, "completeSheet", unsigned, "拒绝签字盖章有无正当理由");
        does("completeSheet", SamplingForms.with(unsigned, "signatureGround", "justified"));
        assertThat(openTasks(number)).containsExactly("sealSamples");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("completeSheet"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("有正当理由", "负责人住院"));
    }

    /** K11: the notice that grants a retest is the one that names the body; without a body nothing is granted. */
    @Test
    @Proves({"CQN-3-2c", "CQN-A2-1"})
    void underTheNoticeTheRetestIsGrantedWithTheBodyThatMakesIt() {
        opened(CHONGQING_NOTICE, "producer");
        sampled();
        failed();
        told(PARTY);
        objects(PARTY, "inspection-conclusion");
        does(PARTY, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of()));
        var granted = Map.<String, Object>of("retestDecision", "retest", "decisionReasons", "有必要且具备条件");
        isRefused(number, "decideRetest", granted, "「确定的复检机构」必须填写");
        isRefused(number, "decideRetest", SamplingForms.with(granted, "namedRetestBody", "cq-lab1"), "「确定的复检机构」");
        does(PARTY, "decideRetest", SamplingForms.with(granted, "namedRetestBody", "cq-lab2"));
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decideRetest"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("重庆产品质量检验二所"));
        does("registerRetestNotice", ObjectionForms.noticeReceived(today().toString()));
        does("registerFormalities", ObjectionForms.formalities(today().toString()));
        assertThat(forms.getTaskFormVariables(taskOf(PARTY, "chooseRetestBody").getId())
                        .get("retestLaboratory"))
                .isEqualTo("cq-lab2");
        does("chooseRetestBody", ObjectionForms.body("cq-lab2", true));
        assertThat(cases.get(number).retestLaboratory()).isEqualTo("cq-lab2");
    }

    /** CQN-3-3a: the order waits until every objection is closed. */
    @Test
    void underTheNoticeTheOrderWaitsForTheObjections() {
        opened(CHONGQING_NOTICE, "producer");
        sampled();
        failed();
        told(PARTY);
        assertThat(statuses("result-service")).containsExactly("met");
        retestGranted(PARTY);
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        retested("fails");
        assertThat(openTasks(number)).contains("issueOrder");
        ordered();
        assertThat(deadlines.open(number, "rectification", "").map(CaseDeadline::rawDate))
                .hasValue(today().plusDays(60));
        rectified();
        reinspected(true);
        handlingFiled();
        handedOverToEnforcement();
        published();
        disposed();
        isClosedAs("closed");
    }

    /** CQN-4-1c: an unqualified report, grave or not, is a clue once it was served, and no objection is waited for. */
    @Test
    @Proves("CQN-4-1c")
    void underTheNoticeEveryFailureIsAClueForEnforcement() {
        opened(CHONGQING_NOTICE, "producer");
        sampled();
        failed();
        assertThat(openTasks(number)).doesNotContain("listClues");
        told(PARTY);
        assertThat(openTasks(number)).contains("listClues");
        assertThat(forms.getTaskFormVariables(task(number, "listClues").getId()).get("handOverReason"))
                .isEqualTo("unqualified");
        opened(CHONGQING_TRIAL, "producer");
        sampled();
        failed();
        assertThat(openTasks(number)).doesNotContain("listClues");
    }

    /** CQN-4-1c: the severe ones too, and those of a shop, where the maker is told as well. */
    @Test
    void underTheNoticeASevereFailureWaitsForTheServiceOnTheSampledPartyToo() {
        opened(CHONGQING_NOTICE, "seller");
        sampled();
        failedSeriously();
        assertThat(openTasks(number)).doesNotContain("listClues");
        told(PRODUCER);
        assertThat(openTasks(number)).doesNotContain("listClues");
        told(PARTY);
        handedOver();
        assertThat(openTasks(number)).contains("decideFiling");
        opened(CHONGQING, "producer");
        sampled();
        failedSeriously();
        assertThat(openTasks(number)).contains("listClues");
    }

    /** CQN-3-3i: a third failure goes to the body that handles cases, and not for the licence. */
    @Test
    @Proves({"CQN-3-3e", "CQN-3-3f", "CQN-3-3h", "CQN-3-3i"})
    void underTheNoticeAThirdFailureIsHandedOverForInvestigation() {
        opened(CHONGQING_NOTICE, "producer");
        sampled();
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        ordered();
        failedThreeTimes();
        does("referDefiance", Map.of("referralFacts", "整顿期满复查仍不合格"));
        handedOverToEnforcement();
        published();
        disposed();
        isClosedAs("closed");
        assertThat(entryTitles(number)).contains("制发《案件移送书》").doesNotContain("制发《吊销营业执照案件移送书》");
    }

    /** SX23-1-5 and O18-46: the guidance and the order are silent on the moment of the order. */
    @Test
    void inShanxiAFailingCaseRunsUnderTheOrderAndTheGuidance() {
        opened(SHANXI, "seller");
        sampled();
        failed();
        told(PARTY);
        told(PRODUCER);
        timingDecided("with-failing-notice");
        ordered();
        rectified();
        reinspected(true);
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        handlingFiled();
        published();
        disposed();
        isClosedAs("closed");
        assertThat(rules()).allMatch(rule -> rule.startsWith("O18-") || rule.startsWith("SX23-"));
        assertThat(rules()).anyMatch(rule -> rule.startsWith("SX23-"));
    }

    /** O18-47 to O18-48: the ladder of the order up to the licence. */
    @Test
    @Proves("O18-3")
    void underTheOrderAloneAThirdFailureIsReferredForTheLicence() {
        opened(NATIONAL, "producer");
        sampled();
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        timingDecided("on-failing-report");
        ordered();
        failedThreeTimes();
        does("referRevocation", Map.of("referralFacts", "第三次复查不合格"));
        assertThat(cases.get(number).isClosed()).isFalse();
        published();
        disposed();
        isClosedAs("closed");
        assertThat(rules()).allMatch(rule -> rule.startsWith("O18-"));
    }

    /** O18-41 says nothing of an applicant who will not cooperate: a person decides. */
    @Test
    void underTheOrderAloneARetestWithoutCooperationIsDecidedByAPerson() {
        opened(NATIONAL, "producer");
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);
        formalitiesDone();
        does("confirmRetestSample", ObjectionForms.causes("refuses-cooperation"));
        assertThat(openTasks(number)).contains("decideTermination");
    }

    /** O18-27 tells what to look at in a parcel and not when it goes back: the organizer decides. */
    @Test
    void underTheOrderAloneAParcelThatIsWrongWaitsForADecision() {
        opened(NATIONAL, "online");
        orderedOnline();
        does(
                "receiveParcel",
                SamplingForms.with(
                        OnlineForms.parcel(), "returnSeen", List.of("quantity-insufficient"), "parcelNote", "少发一卷"));
        assertThat(openTasks(number)).containsExactly("decideReturn");
    }

    /** O18-18, O18-19: a note on the sheet, and what else is seen, lead on as anywhere. */
    @Test
    void underTheOrderAloneRefusingToSignIsANote() {
        opened(NATIONAL, "producer");
        found("nothingSeen", true);
        does("drawSample", SamplingForms.draw());
        does(
                "completeSheet",
                SamplingForms.with(
                        SamplingForms.sheet(), "signatureState", "refused", "signatureNote", "负责人拒签", "witness", "王五"));
        assertThat(openTasks(number)).containsExactly("sealSamples");
    }

    private void timingDecided(String moment) {
        does("decideOrderTiming", Map.of("orderTimingGround", moment, "orderTimingReason", "办法没有规定，按本局惯例"));
    }

    private void failedThreeTimes() {
        rectified();
        reinspected(false);
        announced();
        daysPass(61);
        reinspected(false);
        suspended();
        daysPass(31);
        reinspected(false);
    }

    /** CQN-4-1a: every failure is a clue for enforcement. */
    private void handedOverToEnforcement() {
        if (openTasks(number).contains("listClues")) {
            handedOver();
        }
        if (openTasks(number).contains("decideFiling")) {
            does("decideFiling", ClueForms.filing("not-filed", "filingReason", "情节轻微，已改正"));
        }
        if (openTasks(number).contains("listNotFiled")) {
            does("listNotFiled", ClueForms.feedback());
        }
    }

    private List<String> rules() {
        return entries.of(number).stream()
                .map(Entry::legalBasis)
                .flatMap(basis -> Stream.of(basis.split(" ")))
                .filter(rule -> !rule.isEmpty())
                .toList();
    }
}
