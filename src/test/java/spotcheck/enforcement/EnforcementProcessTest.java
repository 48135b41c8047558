package spotcheck.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.enforcement.ClueForms.feedback;
import static spotcheck.enforcement.ClueForms.filing;
import static spotcheck.enforcement.ClueForms.receipt;
import static spotcheck.enforcement.EnforcementForms.list;
import static spotcheck.enforcement.EnforcementForms.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.diagram.CaseMessages;
import spotcheck.engine.wait.EngineDate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnforcementProcessTest extends StageTest {

    private static final String TODAYS = TODAY.toString();

    @Autowired
    private Handovers handovers;

    @Autowired
    private CaseMessages messages;

    @Test
    void aFiledCaseFeedsItsFinesBackInTenThousandYuan() {
        var number = aCase("cq-2023", "producer");
        var process = start("enforcement", number, Map.of());
        filed(number);
        complete(number, "concludeCase", result());
        assertThat(entryTitles(number)).contains("制发《移交线索案件结果清单》");
        assertThat(outcome(process)).isEqualTo("filed");
        assertThat(handovers.of(number)).singleElement().isInstanceOfSatisfying(Handover.Concluded.class, concluded -> {
            var penalty = requireNonNull(concluded.result().penalty());
            assertThat(penalty.fine()).isEqualByComparingTo("1.25");
            assertThat(penalty.confiscated()).isEqualByComparingTo("0.3");
            assertThat(penalty.seriousList()).isFalse();
        });
    }

    /** Given the fallback basis, when a fine above 30,000 yuan is entered, then it is refused; 30,000 is within. */
    @ParameterizedTest
    @ValueSource(strings = {"nmg-trial", "national-2020"})
    @Proves({"NMG-59b", "O18-51"})
    void whereNoLawProvidesAPenaltyTheFineIsAtMostThirtyThousandYuan(String regime) {
        var number = aCase(regime, "producer");
        start("enforcement", number, Map.of());
        filed(number);
        var fined = new HashMap<>(result());
        fined.remove("penaltyBasis");
        isRefused(number, "concludeCase", fined, "「处罚依据」必须填写");
        fined.put("penaltyBasis", "measures");
        fined.put("fine", 3.5);
        isRefused(number, "concludeCase", fined, "罚款不得超过三万元");
        fined.put("fine", 3);
        complete(number, "concludeCase", fined);
    }

    @Test
    void aClueThatIsNotFiledGoesOnTheListOfThose() {
        var number = aCase("nmg-trial", "producer");
        var process = start("enforcement", number, Map.of());
        complete(number, "listClues", list("unqualified", cases.get(number).handler()));
        complete(number, "receiveClues", receipt("accepted"));
        complete(number, "decideFiling", filing("not-filed", "filingReason", "不属严重质量问题"));
        complete(number, "listNotFiled", feedback());
        assertThat(entryTitles(number)).contains("制发《不予立案线索清单》");
        assertThat(outcome(process)).isEqualTo("notFiled");
    }

    @Test
    void feedbackIsPostponedVisiblyAndOnlyForward() {
        var number = aCase("cq-2023", "producer");
        start("enforcement", number, Map.of());
        filed(number);
        var due = LocalDate.of(2026, 6, 1); // 90 days from 2 March end on Sunday 31 May
        assertThat(task(number, "concludeCase").getDueDate()).isEqualTo(EngineDate.due(due));
        isRefused(number, "concludeCase", postponed(due), "应晚于原定日期");
        complete(number, "concludeCase", postponed(due.plusDays(30)));
        assertThat(task(number, "concludeCase").getDueDate()).isEqualTo(EngineDate.due(due.plusDays(30)));
        assertThat(entryTitles(number)).contains("延长反馈期限");
    }

    @Test
    void aListMayBeSentBackAndVerificationMayBeExtended() {
        var number = aCase("cq-2023", "producer");
        start("enforcement", number, Map.of());
        complete(number, "listClues", list("S2", cases.get(number).handler()));
        var returned = new HashMap<>(receipt("returned"));
        returned.put("returnReason", "缺检验报告");
        complete(number, "receiveClues", returned);
        complete(number, "listClues", list("S2", cases.get(number).handler()));
        complete(number, "receiveClues", receipt("accepted"));
        complete(number, "decideFiling", filing("extended", "filingReason", "须补充调查"));
        assertThat(openTasks(number)).containsExactly("decideFiling");
    }

    @Test
    void theListGoesToARegisteredAuthorityThatHasEnforcers() {
        var number = aCase("cq-2023", "producer");
        start("enforcement", number, Map.of());
        isRefused(number, "listClues", list("S1", "执法支队"), "「接收的执法机构」");
        isRefused(number, "listClues", list("S1", "500105"), "「接收的执法机构」");
        complete(number, "listClues", list("S1", "500103"));
        assertThat(tasks.getIdentityLinksForTask(task(number, "receiveClues").getId()))
                .extracting(IdentityLink::getGroupId)
                .contains("enforcer-500103");
        assertThat(handovers.of(number))
                .extracting(handover -> handover.facts().clue().receiver())
                .containsExactly("重庆市渝中区市场监督管理局");
    }

    /** Given a serious ground, then the hand-over says so; and nothing is handed over for what did not happen in the case. */
    @ParameterizedTest
    @ValueSource(strings = {"cq-2020", "cq-2023", "nmg-trial"})
    @Proves({"CQ20-71a", "CQ23-77a", "NMG-59-1", "NMG-59-3"})
    void whatIsSeriousIsNotHandedOverAsOrdinary(String regime) {
        var number = aCase(regime, "producer");
        start("enforcement", number, Map.of("handOverGround", "S3"));
        if (regime.equals("cq-2020")) {
            // since the notice of 2021 a case under the measures of 2020 waits for the service of its report (CQN-4-1c)
            assertThat(openTasks(number)).isEmpty();
            messages.tell(number, "failingNoticeServed");
        }
        var team = cases.get(number).handler();
        for (var other : List.of("unqualified", "refusal", "early-resumption", "sample-tampering")) {
            isRefused(number, "listClues", list(other, team), "「移交事由」只能从给出的选项中选择");
        }
        complete(number, "listClues", list("S3", team));
        assertThat(openTasks(number)).containsExactly("receiveClues");
    }

    @Test
    void aHandOverWithoutGroundIsRefused() {
        var number = aCase("cq-2023", "producer");
        start("enforcement", number, Map.of());
        var groundless = list("S1", cases.get(number).handler());
        groundless.put("handOverReason", "");
        isRefused(number, "listClues", groundless, "「移交事由」必须填写");
    }

    @Test
    void aPenaltyNamesItsAmountsAndTheTransferOfACrimeItsDay() {
        var number = aCase("cq-2023", "producer");
        start("enforcement", number, Map.of());
        filed(number);
        var withoutFine = result();
        withoutFine.remove("fine");
        isRefused(number, "concludeCase", withoutFine, "「罚款（万元）」必须填写");
        var crime = result();
        crime.put("crimeSuspected", true);
        isRefused(number, "concludeCase", crime, "「移送公安机关日期」必须填写");
        var early = result();
        early.put("caseConcludedOn", TODAY.minusDays(3).toString());
        isRefused(number, "concludeCase", early, "「办结日期」不得早于立案或者不予立案的决定日期");
    }

    @Test
    void theListKnowsTheGroundThatTheOfficerGave() {
        var number = aCase("cq-2023", "producer");
        start("enforcement", number, Map.of("handOverGround", "S2"));
        assertThat(forms.getTaskFormVariables(task(number, "listClues").getId()))
                .containsEntry("handOverReason", "S2");
    }

    @Test
    void aHandOverIsWithdrawnWhenTheConclusionItRestsOnFalls() {
        var number = aCase("cq-2023", "producer");
        var process = start("enforcement", number, Map.of());
        filed(number);
        messages.tell(number, "conclusionOverturned");
        assertThat(openTasks(number)).containsExactly("concludeCase", "reconsider");
        assertThat(entryTitles(number)).contains("已告知执法机构检验结论被推翻");
        complete(number, "reconsider", reconsidered("withdraw"));
        assertThat(outcome(process)).as("the case had been filed: not 不予立案").isEqualTo("withdrawn");
        assertThat(handovers.of(number))
                .singleElement()
                .isInstanceOfSatisfying(
                        Handover.Withdrawn.class,
                        taken -> assertThat(taken.withdrawal().withdrawnOn()).isEqualTo(TODAY));
    }

    @Test
    void enforcementThatRestsOnOtherFactsGoesOn() {
        var number = aCase("nmg-trial", "producer");
        var process = start("enforcement", number, Map.of());
        filed(number);
        messages.tell(number, "conclusionOverturned");
        complete(number, "concludeCase", result());
        assertThat(openTasks(number))
                .as("the question stays until it is answered")
                .containsExactly("reconsider");
        complete(number, "reconsider", reconsidered("continue"));
        assertThat(outcome(process)).isEqualTo("filed");
        assertThat(handovers.of(number)).hasOnlyElementsOfType(Handover.Concluded.class);
    }

    private static Map<String, Object> reconsidered(String decision) {
        return Map.of("enforcementDecision", decision, "reconsideredOn", TODAYS, "reconsiderReason", "另有未如实登记进货台账的事实");
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("enforcement"))
                .as("but the wait of 2021 for the service of the report, in RegimeCasesProcessTest")
                .isSubsetOf("event_reportServed");
    }

    private void filed(CaseNumber number) {
        complete(number, "listClues", list("S1", cases.get(number).handler()));
        complete(number, "receiveClues", receipt("accepted"));
        complete(number, "decideFiling", filing("filed", "caseReference", "渝中市监立〔2026〕2号"));
    }

    private static Map<String, Object> postponed(LocalDate until) {
        return Map.of(
                "caseProgress", "pending", "feedbackPostponedTo", until.toString(), "feedbackPostponedReason", "听证中");
    }
}
