package spotcheck.engine.diagram;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.InPlaceOf;

/**
 * The tokens of a process and its facts. The engine reads them one by one as it comes to them: each token, those below it, and
 * the facts of each. Where a task is done most of them are wanted, so that all of its process are read at once, and all of
 * the process that called it when that is wanted too.
 */
final class WholeProcesses extends ExecutionManager {

    /** Of which this command knows every token and every fact. */
    private final Set<String> whole = new HashSet<>();

    private final Set<String> remembered = new HashSet<>();

    private boolean doesTask;

    private WholeProcesses() {}

    static SessionFactory factory() {
        return new InPlaceOf(ExecutionManager.class, WholeProcesses::new);
    }

    @Override
    public @Nullable ExecutionEntity findExecutionById(String id) {
        if (isTaskDone() && getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
            processOf(id).ifPresent(this::read);
        }
        return super.findExecutionById(id);
    }

    /** Whether every fact of the process of a stored task is known. */
    boolean isWhole(TaskEntity task) {
        var process = task.getProcessInstanceId();
        if (process != null && isTaskDone() && !whole.contains(process)) {
            read(process);
        }
        return whole.contains(process);
    }

    /** Whether every fact that the history has of a process is known. */
    boolean isRemembered(@Nullable String process) {
        if (process != null && isTaskDone() && remembered.add(process)) {
            getDbEntityManager().selectList("selectHistoricVariablesByProcessInstanceId", process);
        }
        return remembered.contains(process);
    }

    private boolean isTaskDone() {
        var command = Context.getCommandInvocationContext();
        doesTask |= command != null && command.getCommand() instanceof SubmitTaskFormCmd;
        return doesTask;
    }

    /** The process of a token that a task or a called process names; empty where nobody knows it yet. */
    private Optional<String> processOf(String token) {
        var here = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> token.equals(task.getExecutionId()) || token.equals(task.getProcessInstanceId()))
                .map(TaskEntity::getProcessInstanceId);
        var calling = tokens().filter(called -> token.equals(called.getSuperExecutionId()))
                .map(ExecutionEntity::getRootProcessInstanceId);
        return Stream.concat(here, calling).filter(Objects::nonNull).findFirst();
    }

    private Stream<ExecutionEntity> tokens() {
        return getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream();
    }

    private void read(String process) {
        if (tokens().anyMatch(token -> process.equals(token.getProcessInstanceId()))) {
            return; // what this command changed already is not what is stored
        }
        var tokens = findExecutionsByProcessInstanceId(process);
        var facts = getVariableInstanceManager().findVariableInstancesByProcessInstanceId(process);
        tokens.stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .findFirst()
                .ifPresent(first -> {
                    first.restoreProcessInstance(tokens, null, facts, null, null, null, null);
                    whole.add(process);
                });
    }
}
