package spotcheck.replay.process;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import spotcheck.engine.role.Candidates;
import spotcheck.registry.People;
import spotcheck.replay.CannotRun;

/** Lets a person of the group that has a task do it, with that person's rights and no others. */
@Component
class Impersonation {

    private final IdentityService identity;
    private final TaskService tasks;
    private final People registered;

    Impersonation(IdentityService identity, TaskService tasks, People registered) {
        this.identity = identity;
        this.tasks = tasks;
        this.registered = registered;
    }

    String someoneFor(Task task) {
        var candidates = Candidates.of(tasks.getIdentityLinksForTask(task.getId()));
        return Stream.concat(
                        candidates.people().stream().sorted(),
                        candidates.posts().stream().flatMap(group -> membersOf(group).stream()))
                .findFirst()
                .orElseThrow(() -> new CannotRun("任务“" + task.getName() + "”的岗位" + candidates.posts() + "没有任何人员"));
    }

    /** Somebody of the group, who works for that authority if anybody of it does. */
    String someoneOf(String group, String authority) {
        var members = membersOf(group);
        return members.stream()
                .filter(member -> registered
                        .find(member)
                        .filter(person -> authority.equals(person.authority()))
                        .isPresent())
                .findFirst()
                .or(() -> members.stream().findFirst())
                .orElseThrow(() -> new CannotRun("岗位" + group + "没有任何人员"));
    }

    private List<String> membersOf(String group) {
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(user -> user.getId())
                .toList();
    }

    <T> T as(String user, Supplier<T> act) {
        identity.setAuthentication(user, groupsOf(user), List.of());
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
