package spotcheck.engine.deployment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import spotcheck.casefile.Refused;
import spotcheck.engine.deployment.check.DeploymentCheck;
import spotcheck.engine.deployment.file.Law;
import spotcheck.engine.deployment.file.LawFile;
import spotcheck.engine.deployment.file.LawFiles;
import spotcheck.regulation.LegalBasis;

/**
 * Before a person's deployment is taken in: checks the changed files, and adds all others of the procedure as it stands.
 * So every deployment is a whole one, and what is bound to the deployment finds what it names (ADR 0010). What the
 * program itself deploys at its start is whole already, and checked by its tests.
 */
class WholeDeployment implements Deployer {

    static final String OVERVIEW = "spotCheck";

    private final DeploymentCheck check;
    private final BooleanSupplier mayDeploy;
    private final Runnable changed;

    /**
     * @param mayDeploy whether who is logged in deploys; administrators have every permission of the engine, but not this
     * @param changed what is done when another deployment came into force
     */
    WholeDeployment(DeploymentCheck check, BooleanSupplier mayDeploy, Runnable changed) {
        this.check = check;
        this.mayDeploy = mayDeploy;
        this.changed = changed;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        var context = Context.getCommandContext();
        if (deployment.isNew()) {
            context.getTransactionContext()
                    .addTransactionListener(TransactionState.COMMITTED, committed -> changed.run());
        }
        if (deployment.isNew() && context.getAuthenticatedUserId() != null) {
            refuseStrangers();
            var present = present(context);
            if (LawInForce.hasAll(present, deployment.getResources().values())) {
                throw new Refused("部署未被接受，什么也没有保存。所有文件与现行的完全相同，没有可部署的变更");
            }
            var before = new Law(read(present));
            var changed = read(deployment.getResources().values());
            check.check(before, changed);
            var kept = before.with(changed).files().stream().map(LawFile::name).toList();
            present.stream()
                    .filter(file -> kept.contains(file.getName()) && deployment.getResource(file.getName()) == null)
                    .forEach(file -> add(deployment, file, context));
        }
    }

    @LegalBasis(
            value = {"NMG-5b"},
            label = "只有流程负责人部署决策表、流程图、表单和文书模板")
    private void refuseStrangers() {
        if (!mayDeploy.getAsBoolean()) {
            throw new AuthorizationException("只有流程负责人可以部署流程图、决策表、表单和文书模板");
        }
    }

    /** The files of the deployment in force. */
    static List<ResourceEntity> present(CommandContext context) {
        return inForce(context)
                .map(id -> context.getResourceManager().findResourcesByDeploymentId(id).stream()
                        .filter(file -> !file.isGenerated())
                        .toList())
                .orElse(List.of());
    }

    /** Id of the deployment in force: the one with the newest overview, since each is whole. */
    static Optional<String> inForce(CommandContext context) {
        return Optional.ofNullable(context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(OVERVIEW))
                .map(ProcessDefinitionEntity::getDeploymentId);
    }

    static List<LawFile> read(Collection<ResourceEntity> files) {
        return files.stream()
                .map(file -> LawFiles.read(file.getName(), file.getBytes()))
                .toList();
    }

    private static void add(DeploymentEntity deployment, ResourceEntity file, CommandContext context) {
        var copy = new ResourceEntity();
        copy.setName(file.getName());
        copy.setBytes(file.getBytes());
        copy.setDeploymentId(deployment.getId());
        copy.setType(file.getType());
        copy.setCreateTime(deployment.getDeploymentTime());
        deployment.addResource(copy);
        context.getResourceManager().insertResource(copy);
    }
}
