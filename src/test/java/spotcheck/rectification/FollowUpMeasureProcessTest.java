package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;

/** What a firm that failed twice within two years and brings a major risk must be led to (CQ23-78a). */
class FollowUpMeasureProcessTest extends LadderStory {

    @Test
    @Proves("CQ23-78a")
    void everyMeasureIsATaskWithADateAndAResult() {
        var number = failedBefore("cq-2023");
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

    private static Map<String, Object> carriedOut() {
        return Map.of(
                "measureResult", "done",
                "measureOn", TODAY_TEXT,
                "measureParticipants", "企业负责人、区局质监科",
                "measureRecord", "约谈记录一份");
    }
}
