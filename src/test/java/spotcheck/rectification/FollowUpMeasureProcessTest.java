package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.Papers;

/** What a firm that failed twice within two years and brings a major risk must be led to (CQ23-78a). */
class FollowUpMeasureProcessTest extends LadderStory {

    @Autowired
    private Papers papers;

    @Autowired
    private PaperFiles files;

    @Test
    @Proves("CQ23-78a")
    void everyMeasureIsATaskWithADateAndAResult() {
        var number = failedBefore("cq-2023");
        complete(number, "inviteToInterview", LadderForms.invitation(TODAY));
        assertThat(measures(number))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("落实后续措施：约谈企业负责人", "落实后续措施：召开质量分析会", "落实后续措施：开展质量技术帮扶");
        assertThat(measures(number))
                .allSatisfy(task -> assertThat(task.getDueDate()).isNotNull());
        measures(number).forEach(task -> complete(task, carriedOut()));
        assertThat(openTasks(number)).containsExactly("serveOrder");
        assertThat(cases.get(number).stage()).isEqualTo("correction");
    }

    /** Given a failing result, when its handling starts, then the technical body has to write a letter of advice. */
    @Test
    @Proves("CQ23-78b")
    void theTechnicalBodyWritesALetterOfAdviceToTheFirmThatFailed() {
        var number = failing("cq-2023");
        rectification(number, "on-failing-report");
        complete(number, "issueOrder", LadderForms.order());
        var letter = task(number, "carryOutMeasure");
        assertThat(letter.getName()).isEqualTo("落实后续措施：出具质量建议书");
        assertThat(tasks.getIdentityLinksForTask(letter.getId()))
                .extracting("groupId")
                .containsExactly("inspector-cq-lab1");
        isRefused(number, "carryOutMeasure", carriedOut(), "「质量建议书编号和送达情况」必须填写");
        var written = new HashMap<>(carriedOut());
        written.put("adviceLetter", "建议2026-3，邮寄送达");
        complete(number, "carryOutMeasure", written);
        assertThat(entries.of(number))
                .anySatisfy(entry -> assertThat(entry.details()).contains("建议2026-3"))
                .anySatisfy(entry -> assertThat(entry.title()).isEqualTo("制发《质量建议书》"));
    }

    /** CQ23-78a: the firm is told in writing when and where, and what is written afterwards is a paper of its own. */
    @Test
    void theFirmIsInvitedToTheInterview() {
        var number = failedBefore("cq-2023");
        var invitation = LadderForms.invitation(TODAY);
        isRefused(number, "inviteToInterview", without(invitation, "interviewPlace"), "「约谈地点」必须填写");
        complete(number, "inviteToInterview", invitation);
        assertThat(page(number, "interview-notice"))
                .contains("约谈通知书", "2026年3月9日", "上午9时30分", "本局三楼会议室", "法定代表人、质量负责人", "不合格原因和整改安排");
        measures(number).forEach(task -> complete(task, carriedOut()));
        assertThat(page(number, "interview-record")).contains("约谈记录");
    }

    /** Day and place may be agreed otherwise; then nothing is sent, and the file says why. */
    @Test
    void anInterviewThatIsAgreedOtherwiseNeedsNoNotice() {
        var number = failedBefore("cq-2023");
        complete(number, "inviteToInterview", Map.of("interviewCall", "otherwise", "interviewReason", "企业负责人已到场"));
        assertThat(papers.of(number)).extracting(Paper::kind).doesNotContain("interview-notice");
        assertThat(measures(number)).hasSize(3);
    }

    @Test
    void anInterviewFallsWithTheConclusionThatAskedForIt() {
        var number = failedBefore("cq-2023");
        messages.tell(number, "conclusionOverturned");
        assertThat(task(number, "inviteToInterview")).isNull();
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.title().equals("后续措施不再采取"))
                .anySatisfy(entry -> assertThat(entry.details()).contains("约谈企业负责人"));
    }

    @Test
    void aMeasureFallsWithTheConclusionThatAskedForIt() {
        var number = failing("cq-2023");
        rectification(number, "on-failing-report");
        complete(number, "issueOrder", LadderForms.order());
        messages.tell(number, "conclusionOverturned");
        assertThat(task(number, "carryOutMeasure")).isNull();
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.title().equals("后续措施不再采取"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("出具质量建议书", "检验结论被推翻"));
    }

    @Test
    void aRegimeThatOnlyAllowsThemOpensNone() {
        assertThat(openTasks(failedBefore("nmg-trial"))).containsExactly("serveOrder");
    }

    /** Twice failing with a grave danger: an interview; three times: special supervision and a further check. */
    @Test
    @Proves({"SX23-7-3", "SX23-7-4"})
    void inShanxiTheMeasuresGrowWithTheFailures() {
        var number = failedBefore("sx-2023");
        complete(number, "inviteToInterview", LadderForms.invitation(TODAY));
        assertThat(measures(number))
                .extracting(Task::getName)
                .singleElement()
                .asString()
                .contains("约谈");
        assertThat(followUpRules(number)).containsOnly("SX23-7-3");
        var third = failing("sx-2023");
        fixture.sameParty(number, third);
        rectification(third, "on-failing-report");
        complete(third, "issueOrder", gravelyDangerous());
        assertThat(measures(third)).hasSize(2);
        assertThat(followUpRules(third)).containsOnly("SX23-7-4");
    }

    private List<String> followUpRules(CaseNumber number) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("decision.followUpMeasures"))
                .map(entry -> entry.legalBasis())
                .toList();
    }

    private static Map<String, Object> gravelyDangerous() {
        var order = new HashMap<>(LadderForms.order());
        order.put("riskJudgement", "major");
        order.put("riskReason", "绝缘失效，有触电危险");
        return order;
    }

    @AfterAll
    void everyElementWasWalked() {
        assertThat(notWalked("followUpMeasure")).isEmpty();
    }

    private CaseNumber failedBefore(String regime) {
        var earlier = failing(regime);
        var number = failing(regime);
        fixture.sameParty(earlier, number);
        rectification(number, "on-failing-report");
        complete(number, "issueOrder", gravelyDangerous());
        return number;
    }

    private List<Task> measures(CaseNumber number) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_carryOutMeasure")
                .list()
                .stream()
                .filter(task -> !isLetterOfAdvice(task))
                .toList();
    }

    private static Map<String, Object> without(Map<String, Object> form, String key) {
        var less = new HashMap<>(form);
        less.remove(key);
        return less;
    }

    private String page(CaseNumber number, String kind) {
        var paper = papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return new String(files.of(paper.id()).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> carriedOut() {
        return Map.of(
                "measureResult", "done",
                "measureOn", TODAY_TEXT,
                "measureParticipants", "企业负责人、区局质监科",
                "measureRecord", "约谈记录一份");
    }
}
