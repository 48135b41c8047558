package spotcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;

class WorklistProcessTest extends StageTest {

    private static final String ORGANIZERS = "organizer-500000";

    @Autowired
    private Worklist worklist;

    @Autowired
    private HandingOut handing;

    @Autowired
    private IdentityService identity;

    private CaseNumber number;
    private String task;

    @BeforeEach
    void aTaskWaitsForTheOrganizers() {
        aColleague("anna", ORGANIZERS);
        number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
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
        assertThat(handing.claim(List.of(task))).isEqualTo(new HandingOut.Result(1, List.of()));
        assertThat(mine(Show.MINE).name()).isNotBlank();
        loggedIn("anna", ORGANIZERS);
        var result = handing.claim(List.of(task, "no-such-task"));
        assertThat(result.done()).isZero();
        assertThat(result.refusals()).hasSize(2).first().asString().contains("已由他人领取");
    }

    @Test
    void aLeaderAssignsToWhoHoldsThePostAndTheFileTellsIt() {
        loggedIn("cq-leader", "leader-500000");
        assertThat(mine(Show.ALL).opens()).isFalse();
        assertThat(worklist.colleagues()).containsKey("anna");
        assertThat(handing.assign(List.of(task), "anna").done()).isEqualTo(1);
        assertThat(handing.assign(List.of(task), "cq-sampler1").refusals())
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
    void nobodyElseAssigns() {
        loggedIn("cq-handler", "handler-500103");
        assertThat(handing.assign(List.of(task), "anna").refusals()).hasSize(1);
        loggedIn("sx-leader", "leader-140000");
        assertThat(handing.assign(List.of(task), "anna").refusals())
                .singleElement()
                .asString()
                .contains("不属于您的岗位");
        assertThatThrownBy(() -> handing.assign(List.of(task), "")).isInstanceOf(Refused.class);
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
