package spotcheck.engine.security.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.Statements;

/** Queries of tasks are quick for whom the join with the grants changes nothing, and joined for everybody else. */
class UnjoinedTasksProcessTest extends StageTest {

    private static final String POST = "sampler-cq-body";

    @Autowired
    private AuthorizationService authorizations;

    private final List<String> waiting = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    @BeforeEach
    void twoTasksWait() {
        for (var task = 0; task < 2; task++) {
            var number = aCase("cq-2023", "producer");
            start("sampling", number, Map.of());
            waiting.add(task(number, "assignSamplers").getId());
        }
    }

    @AfterEach
    void rightsAreAsBefore() {
        identity.clearAuthentication();
        identity.deleteUser("mei");
        given.forEach(authorizations::deleteAuthorization);
    }

    @Test
    void whoMayReadAllGetsAllWithoutTheJoin() {
        var all = tasks.createTaskQuery().count();
        identity.setAuthentication("auditor", List.of("auditor"));
        assertThat(tasks.createTaskQuery().count()).isEqualTo(all);
        assertThat(isJoined()).isFalse();
        identity.setAuthentication("admin", List.of("camunda-admin"));
        assertThat(tasks.createTaskQuery().count()).isEqualTo(all);
        assertThat(isJoined()).isFalse();
    }

    @Test
    void whoAsksForTheOwnPostGetsItWithoutTheJoin() {
        identity.setAuthentication("cq-sampler1", List.of(POST));
        assertThat(tasks.createTaskQuery().taskCandidateGroup(POST).count()).isGreaterThanOrEqualTo(2);
        assertThat(Statements.of(
                        () -> tasks.createTaskQuery().taskCandidateGroup(POST).count()))
                .noneMatch(UnjoinedTasksProcessTest::joins);
        assertThat(isJoined()).as("not asked for the post").isTrue();
    }

    @Test
    void whoAsksForWhatComesToHerGetsItWithoutTheJoinAndNobodyElsesTasks() {
        var mei = identity.newUser("mei");
        mei.setPassword("a Long-enough pass phrase 7");
        identity.saveUser(mei);
        identity.createMembership("mei", POST);
        identity.setAuthentication("mei", List.of(POST));
        assertThat(ofMei().list()).extracting(Task::getId).containsAll(waiting);
        assertThat(Statements.of(() -> ofMei().count())).noneMatch(UnjoinedTasksProcessTest::joins);
        identity.setAuthentication("eve", List.of());
        assertThat(ofMei().count()).as("the tasks of another").isZero();
        assertThat(Statements.of(() -> ofMei().count())).anyMatch(UnjoinedTasksProcessTest::joins);
        identity.setAuthentication("mei", List.of());
        assertThat(ofMei().count()).as("without the post, which the login knew").isZero();
    }

    private TaskQuery ofMei() {
        return tasks.createTaskQuery().taskCandidateUser("mei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor-500000", "owner", "organizer-500000", "leader-500000", "auditors", ""})
    void nobodyElseGainsAnything(String group) {
        identity.setAuthentication("eve", List.of(group));
        assertThat(tasks.createTaskQuery().list()).noneMatch(this::waits);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("auditor").count())
                .isZero();
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskCandidateGroup("auditor")
                        .taskUnassigned()
                        .endOr()
                        .list())
                .noneMatch(this::waits);
        assertThat(isJoined()).isTrue();
    }

    @Test
    void aRightToOneTaskOrToAnotherActIsNoRightToAll() {
        var one = waiting.get(0);
        grant(AUTH_TYPE_GRANT, one, Permissions.READ);
        grant(AUTH_TYPE_GRANT, ANY, Permissions.UPDATE);
        identity.setAuthentication("eve", List.of());
        assertThat(tasks.createTaskQuery().list()).extracting(Task::getId).containsExactly(one);
        assertThat(isJoined()).isTrue();
    }

    @Test
    void whatIsRevokedStaysHiddenFromWhoMayReadAll() {
        var one = waiting.get(0);
        grant(AUTH_TYPE_GRANT, ANY, Permissions.READ);
        grant(AUTH_TYPE_REVOKE, one, Permissions.READ);
        identity.setAuthentication("eve", List.of());
        assertThat(tasks.createTaskQuery().list())
                .isNotEmpty()
                .extracting(Task::getId)
                .doesNotContain(one);
        assertThat(isJoined()).isTrue();
    }

    private boolean waits(Task task) {
        return waiting.contains(task.getId());
    }

    private boolean isJoined() {
        return Statements.of(() -> tasks.createTaskQuery().count()).stream().anyMatch(UnjoinedTasksProcessTest::joins);
    }

    private static boolean joins(String statement) {
        return statement.contains("ACT_RU_TASK") && statement.contains("ACT_RU_AUTHORIZATION");
    }

    private void grant(int kind, String task, Permission permission) {
        var right = authorizations.createNewAuthorization(kind);
        right.setUserId("eve");
        right.setResource(Resources.TASK);
        right.setResourceId(task);
        if (kind == AUTH_TYPE_REVOKE) {
            right.removePermission(permission);
        } else {
            right.addPermission(permission);
        }
        given.add(authorizations.saveAuthorization(right).getId());
    }
}
