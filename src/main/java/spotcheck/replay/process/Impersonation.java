package spotcheck.replay.process;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import spotcheck.engine.role.Candidates;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.replay.published.CannotRun;

/** Lets a person of the group that has a task do it, with that person's rights and no others. */
@Component
class Impersonation {

    private final IdentityService identity;
    private final TaskService tasks;
    private final People registered;
    private final Authorities authorities;

    Impersonation(IdentityService identity, TaskService tasks, People registered, Authorities authorities) {
        this.identity = identity;
        this.tasks = tasks;
        this.registered = registered;
        this.authorities = authorities;
    }

    String someoneFor(Task task) {
        var candidates = Candidates.of(tasks.getIdentityLinksForTask(task.getId()));
        return Stream.concat(
                        candidates.people().stream().sorted(),
                        candidates.posts().stream().flatMap(group -> membersOf(group).stream()))
                .findFirst()
                .orElseThrow(() -> new CannotRun("任务“" + task.getName() + "”的岗位" + candidates.posts() + "没有任何人员"));
    }

    String someoneOf(String group) {
        return membersOf(group).stream().findFirst().orElseThrow(() -> new CannotRun("岗位" + group + "没有任何人员"));
    }

    /** Who works at the body of the post comes first, then who works above it: others hold it without being there. */
    private List<String> membersOf(String group) {
        var body = group.substring(group.indexOf('-') + 1);
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .sorted(Comparator.comparingInt(member -> distance(member, body)))
                .toList();
    }

    private int distance(String member, String body) {
        var employer = registered.find(member).map(Person::authority);
        if (employer.filter(body::equals).isPresent()) {
            return 0;
        }
        return employer.filter(above -> authorities.isOrIsBelow(body, above)).isPresent() ? 1 : 2;
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
