package spotcheck.workbench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.Statements;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.workbench.tasklist.Assignments;
import spotcheck.workbench.tasklist.ChosenTask;
import spotcheck.workbench.tasklist.HandingOut;
import spotcheck.workbench.tasklist.ListedTask;
import spotcheck.workbench.tasklist.Show;
import spotcheck.workbench.tasklist.Worklist;

class WorklistProcessTest extends StageTest {

    private static final String ORGANIZERS = "organizer-500000";

    @Autowired
    private Worklist worklist;

    @Autowired
    private Assignments assignments;

    @Autowired
    private HandingOut handing;

    private CaseNumber number;
    private String task;

    @BeforeEach
    void aTaskWaitsForTheOrganizers() {
        aColleague("anna", ORGANIZERS);
        number = aCase("cq-2023", "seller");
        start("inspection", number, Map.of());
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        task = open.getId();
        tasks.getIdentityLinksForTask(task)
                .forEach(link -> tasks.deleteCandidateGroup(task, String.valueOf(link.getGroupId())));
        tasks.addCandidateGroup(task, ORGANIZERS);
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
        identity.deleteUser("anna");
        identity.deleteUser("bert");
    }

    @Test
    void aListSaysCaseProductAndFirmOfEachTask() {
        loggedIn("cq-organizer", ORGANIZERS);
        assertThat(mine(Show.ALL)).satisfies(listed -> {
            assertThat(listed.caseName()).isEqualTo(number.value());
            assertThat(listed.product()).isEqualTo("铜芯电缆");
            assertThat(listed.firm()).isEqualTo("某五金经营部" + number);
            assertThat(listed.left()).isNotBlank();
            assertThat(listed.opens()).isTrue();
        });
    }

    @Test
    void manyAreClaimedAtOnceAndWhatIsTakenIsTold() {
        loggedIn("cq-organizer", ORGANIZERS);
        assertThat(handing.claim(seen(""))).isEqualTo(new HandingOut.Result(1, List.of()));
        assertThat(mine(Show.MINE).name()).isNotBlank();
        loggedIn("anna", ORGANIZERS);
        var result = handing.claim(List.of(new ChosenTask(task, ""), new ChosenTask("no-such-task", "")));
        assertThat(result.done()).isZero();
        assertThat(result.refusals()).hasSize(2).first().asString().contains("查验接收样品", number.value(), "已由“重庆组织人员”领取");
    }

    @Test
    void aLeaderAssignsToWhoHoldsThePostAndTheFileTellsIt() {
        loggedIn("cq-leader", "leader-500000");
        assertThat(mine(Show.ALL).opens()).isFalse();
        assertThat(assignments.colleagues()).containsKey("anna");
        assertThat(handing.assign(seen(""), "anna").done()).isEqualTo(1);
        assertThat(handing.assign(seen("anna"), "cq-sampler1").refusals())
                .singleElement()
                .asString()
                .contains("不承担");
        identity.clearAuthentication();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("anna");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("taskAssigned"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("cq-leader"));
    }

    @Test
    void theSecondOfTwoLeadersLearnsWhatTheFirstDid() {
        aColleague("bert", ORGANIZERS);
        loggedIn("cq-leader", "leader-500000");
        assertThat(handing.assign(seen(""), "anna").done()).isEqualTo(1);
        assertThat(handing.assign(seen(""), "bert").refusals())
                .singleElement()
                .asString()
                .contains(number.value(), "已由“anna”领取或者已指派给该人员");
        assertThat(handing.assign(seen("anna"), "bert").done())
                .as("who has seen it")
                .isEqualTo(1);
    }

    @Test
    void whatHappensBetweenReadingAndWritingIsRefused() {
        loggedIn("cq-organizer", ORGANIZERS);
        var before = requireNonNull(assignments.offered(List.of(task)).get(task));
        assertThat(handing.claim(seen("")).done()).isEqualTo(1);
        assertThatThrownBy(() -> assignments.give(before, "anna")).isInstanceOf(Refused.class);
        loggedIn("anna", ORGANIZERS);
        assertThatThrownBy(() -> assignments.claim(before)).isInstanceOf(Refused.class);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("cq-organizer");
    }

    @Test
    void aLeaderWhoIsNotOfThePostDoesNotTakeItsTask() {
        loggedIn("cq-leader", "leader-500000");
        assertThat(handing.claim(seen("")).refusals())
                .singleElement()
                .asString()
                .contains("只能指派给他人");
    }

    @Test
    void manyTasksAndPostsAreReadWithAsFewStatementsAsOne() {
        IntStream.range(0, 6).forEach(count -> start("sampling", aCase("cq-2023", "seller"), Map.of()));
        var all = tasks.createTaskQuery().listPage(0, 20).stream()
                .map(Task::getId)
                .toList();
        loggedIn("cq-leader", "leader-500000");
        assertThat(all).hasSizeGreaterThan(5);
        assertThat(Statements.during(() -> assignments.offered(all)))
                .isEqualTo(Statements.during(() -> assignments.offered(List.of(task))))
                .isLessThan(6);
        assertThat(Statements.during(assignments::colleagues)).as("four posts").isEqualTo(2);
        assertThat(Statements.during(() -> worklist.list(Show.ALL, 0))).isLessThan(10);
    }

    @Test
    void nobodyElseAssigns() {
        loggedIn("cq-handler", "handler-500103");
        assertThat(handing.assign(seen(""), "anna").refusals()).hasSize(1);
        loggedIn("sx-leader", "leader-140000");
        assertThat(handing.assign(seen(""), "anna").refusals())
                .singleElement()
                .asString()
                .contains("不由您办理");
        assertThatThrownBy(() -> handing.assign(seen(""), "")).isInstanceOf(Refused.class);
        identity.clearAuthentication();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void whatIsLateIsCountedApart() {
        loggedIn("cq-organizer", ORGANIZERS);
        var late = worklist.count(Show.OVERDUE);
        var all = worklist.count(Show.ALL);
        clock.travelTo(TODAY.plusYears(1));
        assertThat(worklist.count(Show.OVERDUE)).isEqualTo(all).isGreaterThan(late);
    }

    private List<ChosenTask> seen(String holder) {
        return List.of(new ChosenTask(task, holder));
    }

    private ListedTask mine(Show show) {
        return worklist.list(show, 0).tasks().stream()
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private void aColleague(String id, String group) {
        var user = identity.newUser(id);
        user.setFirstName("安");
        user.setPassword("a Long-enough pass phrase 7");
        identity.saveUser(user);
        identity.createMembership(id, group);
    }

    private void loggedIn(String person, String group) {
        identity.setAuthentication(person, List.of(group));
    }
}
