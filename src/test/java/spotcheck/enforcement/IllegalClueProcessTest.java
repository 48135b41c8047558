package spotcheck.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.enforcement.ClueForms.clue;
import static spotcheck.enforcement.ClueForms.feedback;
import static spotcheck.enforcement.ClueForms.filing;
import static spotcheck.enforcement.ClueForms.receipt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.wait.EngineDate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IllegalClueProcessTest extends ClueStory {

    private static final String TODAYS = TODAY.toString();

    @Test
    @Proves({"CQ23-28b", "CQ23-28c"})
    void aClueThatIsFiledEndsAsCaseFiled() {
        var number = aCase("cq-2023", "producer");
        var process = start("illegalClue", number, Map.of("reportTo", "local-authority organizing-authority"));
        complete(number, "handOverClue", clue());
        complete(number, "receiveClue", receipt("accepted"));
        complete(number, "verifyClue", filing("filed", "caseReference", "渝中市监立〔2026〕1号"));
        complete(number, "reportClueFiled", feedback());
        assertThat(outcome(process)).isEqualTo("caseFiled");
        assertThat(handovers.of(number)).singleElement().isInstanceOfSatisfying(Handover.Answered.class, answered -> {
            assertThat(answered.opened()).isTrue();
            assertThat(answered.fedBackOn()).isEqualTo(TODAY);
        });
        assertThat(entryTitles(number)).contains("制发《产品违法线索移交表》", "线索核查期限");
    }

    @Test
    void aClueThatIsNotFiledSaysWhy() {
        var number = aCase("nmg-trial", "seller");
        var process = start("illegalClue", number, Map.of());
        complete(number, "handOverClue", clue());
        complete(number, "receiveClue", receipt("accepted"));
        complete(number, "verifyClue", filing("not-filed", "filingReason", "情节轻微并已改正"));
        complete(number, "reportClueNotFiled", feedback());
        assertThat(outcome(process)).isEqualTo("notFiled");
        assertThat(answered(number).opened()).isFalse();
        assertThat(answered(number).filing().text()).isEqualTo("情节轻微并已改正");
    }

    @Test
    void theOrganizerSendsAClueToAMakersCountyThatIsNoneOfOurs() {
        var number = sentOutside();
        complete(number, "recordOutsideAnswer", answer("filed", "caseReference", "成市监立〔2026〕9号"));
        assertThat(openTasks(number)).isEmpty();
        assertThat(answered(number).opened()).isTrue();
        assertThat(answered(number).filing().text()).isEqualTo("成市监立〔2026〕9号");
        var other = sentOutside();
        complete(other, "recordOutsideAnswer", answer("not-filed", "filingReason", "已迁出本辖区"));
        assertThat(answered(other).opened()).isFalse();
    }

    private CaseNumber sentOutside() {
        var number = aCase("nmg-trial", "seller");
        start("illegalClue", number, fromTheLaboratory());
        complete(number, "handOverClue", clue());
        assertThat(groupOf(number, "sendClueOutside")).isEqualTo("organizer-150100");
        assertThat(forms.getTaskFormVariables(task(number, "sendClueOutside").getId())
                        .get("outsideReceiverName"))
                .asString()
                .contains("510100");
        isRefused(number, "sendClueOutside", Map.of("clueSentOn", TODAYS, "clueSentWay", "post"), "「寄送凭证」必须填写");
        complete(
                number,
                "sendClueOutside",
                Map.of("clueSentOn", TODAYS, "clueSentWay", "post", "clueSendingProof", "EMS 1098"));
        return number;
    }

    private static Map<String, Object> answer(String decision, String field, String text) {
        return Map.of("filingAnswer", decision, "filingDecidedOn", TODAYS, field, text);
    }

    @Test
    void verificationLastsFifteenWorkingDaysAndIsExtendedOnce() {
        var number = aCase("cq-2023", "producer");
        start("illegalClue", number, Map.of());
        complete(number, "handOverClue", clue());
        complete(number, "receiveClue", receipt("accepted"));
        assertThat(task(number, "verifyClue").getDueDate()).isEqualTo(EngineDate.due(LocalDate.of(2026, 3, 23)));
        complete(number, "verifyClue", filing("extended", "filingReason", "待协查回函"));
        assertThat(task(number, "verifyClue").getDueDate()).isEqualTo(EngineDate.due(LocalDate.of(2026, 4, 14)));
        isRefused(number, "verifyClue", filing("extended", "filingReason", "仍待回函"), "只能延长一次");
    }

    @Test
    void aClueThatIsSentBackIsHandedOverAgain() {
        var number = aCase("cq-2023", "producer");
        start("illegalClue", number, Map.of());
        complete(number, "handOverClue", clue());
        var returned = new HashMap<>(receipt("returned"));
        returned.put("returnReason", "缺少照片");
        complete(number, "receiveClue", returned);
        complete(number, "handOverClue", clue());
        assertThat(handovers.of(number)).hasExactlyElementsOfTypes(Handover.Returned.class, Handover.Handed.class);
    }

    @Test
    @Proves({"CQ23-28-8"})
    void aClueNeedsProofAndItsOwnGround() {
        var number = aCase("cq-2023", "producer");
        start("illegalClue", number, Map.of());
        var unproven = clue();
        unproven.put("clueProofs", List.of());
        isRefused(number, "handOverClue", unproven, "至少登记一项证据");
        var unnamed = clue();
        unnamed.put("clueConduct", "other-violation");
        isRefused(number, "handOverClue", unnamed, "「具体违反的规定」必须填写");
        var tomorrow = clue();
        tomorrow.put("clueHandedOn", TODAY.plusDays(1).toString());
        isRefused(number, "handOverClue", tomorrow, "「移交日期」");
        var later = clue();
        later.put("clueReportedAt", "23:59");
        isRefused(number, "handOverClue", later, "「书面报告组织部门的时间」不得晚于现在");
        var untimely = clue();
        untimely.put("clueHandedAt", "25:00");
        isRefused(number, "handOverClue", untimely, "「移交时间」格式不正确");
    }

    @Test
    void nothingIsReceivedBeforeItWasHandedOver() {
        var number = aCase("cq-2023", "producer");
        start("illegalClue", number, Map.of());
        complete(number, "handOverClue", clue());
        var early = new HashMap<>(receipt("accepted"));
        early.put("receivedOn", TODAY.minusDays(1).toString());
        isRefused(number, "receiveClue", early, "「签收日期」不得早于线索移交日期");
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("illegalClue")).isEmpty();
    }

    private Handover.Answered answered(CaseNumber number) {
        return (Handover.Answered) handovers.of(number).get(0);
    }
}
