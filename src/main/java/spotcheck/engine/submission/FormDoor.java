package spotcheck.engine.submission;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessInstanceWithVariablesImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.engine.CommandFields;

/**
 * One way in: to complete a task with variables is to submit its form, and to start a process that has a form likewise.
 * The engine's own commands would make variables of what was sent.
 */
@Component
public class FormDoor extends CommandInterceptor {

    @Override
    public <T> @Nullable T execute(Command<T> command) {
        if (command instanceof CompleteTaskCmd) {
            return same(next.execute(submitted(command)));
        }
        if (command instanceof StartProcessInstanceCmd) {
            var start = (ProcessInstantiationBuilderImpl)
                    Objects.requireNonNull(CommandFields.read(command, "instantiationBuilder"));
            var definition = definition(start);
            if (definition != null && hasForm(definition)) {
                return same(started(definition, start));
            }
        }
        return next.execute(command);
    }

    private static SubmitTaskFormCmd submitted(Command<?> complete) {
        return new SubmitTaskFormCmd(
                (String) CommandFields.read(complete, "taskId"),
                answers(CommandFields.read(complete, "variables")),
                Boolean.TRUE.equals(CommandFields.read(complete, "returnVariables")),
                Boolean.TRUE.equals(CommandFields.read(complete, "deserializeReturnedVariables")));
    }

    private ProcessInstanceWithVariablesImpl started(
            ProcessDefinitionEntity definition, ProcessInstantiationBuilderImpl start) {
        var instance = (ExecutionEntity) next.execute(
                new SubmitStartFormCmd(definition.getId(), start.getBusinessKey(), answers(start.getVariables())));
        return new ProcessInstanceWithVariablesImpl(instance, Variables.createVariables());
    }

    private static @Nullable ProcessDefinitionEntity definition(ProcessInstantiationBuilderImpl start) {
        var known = Context.getProcessEngineConfiguration().getDeploymentCache();
        return start.getProcessDefinitionId() == null
                ? known.findDeployedLatestProcessDefinitionByKey(start.getProcessDefinitionKey())
                : known.findDeployedProcessDefinitionById(start.getProcessDefinitionId());
    }

    private static boolean hasForm(ProcessDefinitionEntity definition) {
        var form = definition.getStartFormDefinition();
        return form != null && form.getCamundaFormDefinitionKey() != null;
    }

    @SuppressWarnings("unchecked") // the engine declares them so
    private static Map<String, Object> answers(@Nullable Object variables) {
        return variables == null ? Map.of() : (Map<String, Object>) variables;
    }

    /** The form's command answers what the other would. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the engine promises what its caller expects
    private static <T> @Nullable T same(@Nullable Object answer) {
        return (T) answer;
    }
}
