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
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.engine.CommandFields;

/**
 * A person acts through forms alone: no variable is set past them, no number of a case given by hand, and no case begun in
 * its middle. Work of the system itself, which has no logged-in user, is not concerned.
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
        } else if (command instanceof SubmitStartFormCmd && CommandFields.read(command, "businessKey") != null) {
            throw new Refused("案号由系统编排，不得自行填写");
        } else if (command instanceof StartProcessInstanceAtActivitiesCmd) {
            throw new Refused("流程只能从头开始，不得从中间的环节启动");
        }
    }

    private static boolean isPerson() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication != null
                && (authentication.getGroupIds() == null
                        || !authentication.getGroupIds().contains(Groups.CAMUNDA_ADMIN));
    }
}
