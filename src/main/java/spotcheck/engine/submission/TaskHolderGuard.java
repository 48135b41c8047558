package spotcheck.engine.submission;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import spotcheck.access.Rights;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.TriedPapers;
import spotcheck.engine.CommandFields;
import spotcheck.engine.role.ActingPosts;
import spotcheck.engine.role.Candidates;

/**
 * The engine lets who may do a task also give it to anybody, change its date and its groups. Over its own interface a task
 * goes only to holders of its post, whoever took it does it, and dates and posts stay what the procedure says.
 */
@Component
public class TaskHolderGuard extends CommandInterceptor {

    private static final Set<String> FREE = Set.of("followUpDate", "assignee", "delegation");

    private final Rights rights;
    private final TriedPapers tried;

    TaskHolderGuard(Rights rights, TriedPapers tried) {
        this.rights = rights;
        this.tried = tried;
    }

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        var handsIn = command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
        if (isAskedFromOutside() || (tried.areAsked() && handsIn)) {
            check(command);
        }
        return me().isPresent() && handsIn
                ? ActingPosts.during(candidates(task(command)).posts(), () -> next.execute(command))
                : next.execute(command);
    }

    private static Candidates candidates(@Nullable TaskEntity task) {
        return Candidates.of(task == null ? Set.of() : task.getCandidates());
    }

    private void check(Command<?> command) {
        if (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd || command instanceof DelegateTaskCmd) {
            mustBeAllowed(command instanceof ClaimTaskCmd ? "task.claim" : "task.assign", task(command));
            mustNotBeTaken(task(command));
            mustHoldThePost(task(command), (String) CommandFields.read(command, "userId"));
        } else if (command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd) {
            mustBeAllowed("task.complete", task(command));
            mustNotBeTaken(task(command));
        } else if (command instanceof SaveTaskCmd) {
            mustKeepItsProperties((TaskEntity) Objects.requireNonNull(CommandFields.read(command, "task")));
        } else if (changesWhatTheProcedureSays(command)) {
            throw new Refused("任务的期限、岗位、名称和优先级由流程确定，不得直接修改");
        }
    }

    /** The table of rights says which roles may do it with the tasks of their posts; administrators with any. */
    private void mustBeAllowed(String act, @Nullable TaskEntity task) {
        var candidates = candidates(task);
        var named = me().filter(known -> candidates.people().contains(known.getUserId()));
        if (!candidates.areNone()
                && !rights.may(
                        act,
                        held -> held.post().body().isEmpty()
                                || candidates.posts().contains(held.post().group())
                                || named.isPresent())) {
            throw new Refused("您的岗位不能这样办理这一任务");
        }
    }

    private static boolean changesWhatTheProcedureSays(Command<?> command) {
        return command instanceof AbstractAddIdentityLinkCmd
                || command instanceof DeleteIdentityLinkCmd
                || (command instanceof AbstractSetTaskPropertyCmd && !(command instanceof SetTaskFollowUpDateCmd));
    }

    private static void mustHoldThePost(@Nullable TaskEntity task, @Nullable String user) {
        if (task == null || user == null) {
            return;
        }
        var candidates = candidates(task);
        if (!candidates.areNone() && !candidates.include(user, groups(user))) {
            throw new Refused("“" + user + "”不在办理本任务的岗位上，不能领取或者接受指派");
        }
    }

    private static Set<String> groups(String user) {
        var context = Context.getCommandContext();
        return context.runWithoutAuthorization(
                () -> context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(user).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }

    private static void mustNotBeTaken(@Nullable TaskEntity task) {
        mustNotBeTaken(task == null ? null : task.getAssignee());
    }

    private static void mustNotBeTaken(@Nullable String holder) {
        if (holder != null
                && !isAdministrator()
                && !holder.equals(me().map(Authentication::getUserId).orElse(null))) {
            throw new Refused("任务已由“" + holder + "”领取，请由其办理或者先放回");
        }
    }

    private void mustKeepItsProperties(TaskEntity task) {
        var changes = task.getPropertyChanges();
        if (!FREE.containsAll(changes.keySet())) {
            throw new Refused("任务的期限、岗位、名称和优先级由流程确定，不得直接修改");
        }
        var holder = changes.get("assignee");
        if (holder != null) {
            mustBeAllowed("task.assign", task);
            mustNotBeTaken((String) holder.getOrgValue());
            mustHoldThePost(task, task.getAssignee());
        }
    }

    private static @Nullable TaskEntity task(Command<?> command) {
        return Context.getCommandContext().getTaskManager().findTaskById(Objects.requireNonNull((String)
                CommandFields.read(command, "taskId")));
    }

    /** What does not come through our own endpoints comes through the engine's, whatever its address looks like. */
    private static boolean isAskedFromOutside() {
        return me().isPresent()
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) == null;
    }

    private static Optional<Authentication> me() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .filter(known -> known.getUserId() != null);
    }

    private static boolean isAdministrator() {
        return me().map(Authentication::getGroupIds)
                .filter(groups -> groups.contains(Groups.CAMUNDA_ADMIN))
                .isPresent();
    }
}
