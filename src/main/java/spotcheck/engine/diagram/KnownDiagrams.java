package spotcheck.engine.diagram;

import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.InPlaceOf;

/** The engine holds all diagrams parsed, and yet reads their rows again with each command; who does a task needs none. */
final class KnownDiagrams extends ProcessDefinitionManager {

    private final AskedLately lately;

    /** What a task's completion makes the engine do within it is part of it, whatever the command is called. */
    private boolean doesTask;

    private KnownDiagrams(AskedLately lately) {
        this.lately = lately;
    }

    static SessionFactory factory() {
        var lately = new AskedLately();
        return new InPlaceOf(ProcessDefinitionManager.class, () -> new KnownDiagrams(lately));
    }

    @Override
    public @Nullable ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
        var known = isTaskDone() && lately.isKnown(id) ? parsed(id) : null;
        return known == null ? read(id) : known;
    }

    private @Nullable ProcessDefinitionEntity read(String id) {
        lately.asked(id);
        return super.findLatestProcessDefinitionById(id);
    }

    @Override
    public @Nullable ProcessDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
        var known = isTaskDone()
                ? lately.known(deployment, key).map(KnownDiagrams::parsed).orElse(null)
                : null;
        return known == null ? read(deployment, key) : known;
    }

    private @Nullable ProcessDefinitionEntity read(String deployment, String key) {
        var read = super.findDefinitionByDeploymentAndKey(deployment, key);
        if (read != null) {
            lately.asked(deployment, key, read.getId());
        }
        return read;
    }

    private boolean isTaskDone() {
        var command = Context.getCommandInvocationContext();
        doesTask |= command != null && command.getCommand() instanceof SubmitTaskFormCmd;
        return doesTask;
    }

    private static @Nullable ProcessDefinitionEntity parsed(String id) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
    }

    @Override
    public void updateProcessDefinitionSuspensionStateById(String id, SuspensionState state) {
        lately.changed();
        super.updateProcessDefinitionSuspensionStateById(id, state);
    }

    @Override
    public void updateProcessDefinitionSuspensionStateByKey(String key, SuspensionState state) {
        lately.changed();
        super.updateProcessDefinitionSuspensionStateByKey(key, state);
    }

    @Override
    public void updateProcessDefinitionSuspensionStateByKeyAndTenantId(
            String key, @Nullable String tenant, SuspensionState state) {
        lately.changed();
        super.updateProcessDefinitionSuspensionStateByKeyAndTenantId(key, tenant, state);
    }
}
