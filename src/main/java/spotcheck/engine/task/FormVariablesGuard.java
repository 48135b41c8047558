package spotcheck.engine.task;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import spotcheck.casefile.Refused;
import spotcheck.engine.form.FormField;
import spotcheck.engine.form.FormSchemas;

/**
 * A person answers the questions of the form and no others: any further variable could decide the way of the case.
 * Work of the system itself, which has no logged-in user, is not concerned.
 */
@Component
public class FormVariablesGuard extends CommandInterceptor {

    /** What forms are shown besides their fields, and what the browser may send back with them. */
    private static final Set<String> SHOWN = Set.of(TaskOpened.HEADLINE, EvidenceDuty.OPTIONS, EvidenceDuty.HINT);

    /** Ways past the form that nothing of the file would tell. */
    private static final Set<Class<?>> PAST_THE_FORM = Set.of(
            AddCommentCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class);

    private final FormSchemas schemas;

    FormVariablesGuard(FormSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (isPerson()) {
            check(command);
        }
        return next.execute(command);
    }

    private void check(Command<?> command) {
        if (PAST_THE_FORM.contains(command.getClass())) {
            throw new Refused("任务只能通过表单办理；备注和证据请在案卷面板中添加");
        } else if (command instanceof AbstractSetVariableCmd
                || command instanceof AbstractRemoveVariableCmd
                || command instanceof AbstractPatchVariablesCmd) {
            throw new Refused("不得直接修改流程变量，请通过任务表单办理");
        } else if (command instanceof CompleteTaskCmd) {
            refuseForeign(command, "variables");
        } else if (command instanceof SubmitTaskFormCmd) {
            refuseForeign(command, "properties");
        }
    }

    private void refuseForeign(Command<?> command, String answers) {
        var submitted = (Map<?, ?>) field(command, answers);
        var task = Context.getCommandContext().getTaskManager().findTaskById((String) field(command, "taskId"));
        if (submitted == null || task == null) {
            return;
        }
        var asked = schemas.of(task).stream().map(FormField::key).collect(Collectors.toSet());
        var foreign = submitted.keySet().stream()
                .map(String::valueOf)
                .filter(key ->
                        !asked.contains(key) && !asked.contains(RegimeFields.askedBy(key)) && !SHOWN.contains(key))
                .toList();
        if (!foreign.isEmpty()) {
            throw new Refused("表单中没有以下项目，不得提交：" + String.join("、", foreign));
        }
    }

    private static boolean isPerson() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication != null
                && (authentication.getGroupIds() == null
                        || !authentication.getGroupIds().contains(Groups.CAMUNDA_ADMIN));
    }

    private static @Nullable Object field(Command<?> command, String name) {
        var field = ReflectionUtils.findField(command.getClass(), name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
