package spotcheck.engine.submission;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import spotcheck.casefile.Refused;

/**
 * A person acts through forms alone: no variable is set past them, no number of a case given by hand. Work of the system itself, which has no logged-in user, is not concerned.
 */
@Component
public class OnlyByForm extends CommandInterceptor {

    /** Ways past the form that nothing of the file would tell. */
    private static final Set<Class<?>> PAST_THE_FORM = Set.of(
            AddCommentCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class);

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
        } else if (command instanceof SubmitStartFormCmd && businessKey(command) != null) {
            throw new Refused("案号由系统编排，不得自行填写");
        }
    }

    private static @Nullable Object businessKey(Command<?> start) {
        var field = ReflectionUtils.findField(start.getClass(), "businessKey");
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, start);
    }

    private static boolean isPerson() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication != null
                && (authentication.getGroupIds() == null
                        || !authentication.getGroupIds().contains(Groups.CAMUNDA_ADMIN));
    }
}
