package spotcheck.casefile.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.access.SeparationTable;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.custody.SealedSamples;
import spotcheck.regulation.RuleIds;

/** The same person does not do both, in one case; in another case it may. */
class SeparationOfDutiesProcessTest extends StageTest {

    @Autowired
    private SeparationOfDuties duties;

    @Autowired
    private SeparationTable table;

    @Autowired
    private Custody custody;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    /** What one person must not do both, by the articles: the second after the first. Written out, not read from the table. */
    private static final String PAIRS = """
        approvePublication after draftPublication: 拟稿人与审批人不得为同一人
        approveAnnouncement after reportFailure: 上报人与审批人不得为同一人
        approveSuspension after proposeSuspension: 拟定停业整顿的人与审批人不得为同一人
        decideObjection after verifyObjection: 核查异议的人与作出决定的人不得为同一人
        decideRetest after studyObjection: 研判异议的人与决定是否复检的人不得为同一人
        verifyObjection after drawSample, sealSamples, completeSheet, buyOnline, sealParcel: 抽样过程不得由本案抽样人员自己核查
        receiveSample after drawSample, sealSamples, completeSheet, buyOnline, sealParcel: 抽样人员不得检验自己抽取的样品
        performTest after drawSample, sealSamples, completeSheet, buyOnline, sealParcel: 抽样人员不得检验自己抽取的样品
        issueReport after drawSample, sealSamples, completeSheet, buyOnline, sealParcel: 抽样人员不得检验自己抽取的样品
        reportReinspection after holdReinspection: 复查抽样的人不得检验自己抽取的样品
        acceptReport after performTest, issueReport: 检验人员不得审核自己出具的报告
        receiveRetestSample after drawSample, sealSamples, completeSheet, buyOnline, sealParcel: 抽样人员不得检验自己抽取的样品
        performRetest after drawSample, sealSamples, completeSheet, buyOnline, sealParcel: 抽样人员不得检验自己抽取的样品
        receiveRetestSample after performTest, issueReport: 初检人员不得承担本案复检
        performRetest after performTest, issueReport: 初检人员不得承担本案复检
        confirmRefusal after findRefusal: 填写拒检认定表的人不得自己核实认定
        reviewPlan after draftPlan: 编制计划的人与审核人不得为同一人
        approvePlan after draftPlan, reviewPlan: 编制、审核计划的人与批准人不得为同一人
        approveAdjustment after adjustPlan: 提出调整的人与批准人不得为同一人
        approveScheme after draftScheme: 编制方案的人与审批人不得为同一人
        """;

    @Test
    void nobodyDoesBoth() {
        PAIRS.lines().forEach(line -> {
            var task = line.substring(0, line.indexOf(" after "));
            var message = line.substring(line.indexOf(": ") + 2);
            for (var earlier : line.substring(line.indexOf(" after ") + 7, line.indexOf(": "))
                    .split(", ", -1)) {
                var number = aCase("cq-2023", "seller");
                did("somebody", number, earlier);
                assertThatThrownBy(() -> tries("somebody", number, task))
                        .as("%s after %s", task, earlier)
                        .isInstanceOf(Refused.class)
                        .hasMessageStartingWith(message);
                assertThatNoException().isThrownBy(() -> tries("somebody-else", number, task));
                assertThatNoException().isThrownBy(() -> tries("somebody", aCase("cq-2023", "seller"), task));
            }
        });
    }

    /** Nothing else is forbidden: a pair that nobody thought of would stop a small authority. */
    @Test
    void theTableHasNoOtherPair() {
        var written = PAIRS.lines()
                .map(line -> line.substring(0, line.indexOf(":")).replace(",", ""))
                .toList();
        assertThat(table.pairs())
                .extracting(pair -> pair.task() + " after " + pair.after().size())
                .containsExactlyInAnyOrderElementsOf(written.stream()
                        .map(line -> line.split(" after ", -1)[0] + " after "
                                + line.split(" after ", -1)[1].split(" ", -1).length)
                        .toList());
    }

    /** The second sampler enters nothing himself, but the sheet names him. */
    @Test
    void whoTookTheSampleWithAnotherIsNoFreerThanTheOneWhoEnteredIt() {
        var number = aCase("cq-2023", "seller");
        SealedSamples.bought(custody, cases.get(number));
        for (var task : List.of(
                "verifyObjection",
                "receiveSample",
                "performTest",
                "issueReport",
                "receiveRetestSample",
                "performRetest")) {
            for (var sampler : List.of("cq-sampler1", "cq-sampler2")) {
                assertThatThrownBy(() -> tries(sampler, number, task))
                        .as("%s by %s", task, sampler)
                        .isInstanceOf(Refused.class);
            }
            assertThatNoException().isThrownBy(() -> tries("cq-sampler3", number, task));
        }
    }

    @Test
    void theTableNamesTasksOfTheDiagrams() {
        assertThat(table.pairs()).allSatisfy(pair -> assertThat(tasksOfTheDiagrams(repository))
                .contains(pair.task())
                .containsAll(pair.after()));
    }

    private void did(String person, CaseNumber number, String task) {
        identity.setAuthentication(person, List.of());
        entries.add(number, task, task, Map.of(), RuleIds.none());
        identity.clearAuthentication();
    }

    private void tries(String person, CaseNumber number, String task) {
        identity.setAuthentication(person, List.of());
        try {
            duties.refuseTheSame(number, task);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> tasksOfTheDiagrams(RepositoryService repository) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(definition ->
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream())
                .map(task -> task.getId().replace("userTask_", ""))
                .toList();
    }
}
