package spotcheck.engine.deployment;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.access.Rights;
import spotcheck.casefile.paper.TemplateRules;
import spotcheck.engine.deployment.check.DeploymentCheck;
import spotcheck.engine.deployment.check.Program;
import spotcheck.engine.security.guard.ProcedureBeans;
import spotcheck.engine.task.TaskHandlers;
import spotcheck.regulation.KnownRules;
import spotcheck.regulation.source.RegulationFiles;

/** Connects the check of deployments with the engine, in front of its own deployers. */
@Component
class DeploymentPlugin extends AbstractProcessEnginePlugin {

    private final DeploymentCheck check;
    private final WholeDeployment whole;

    DeploymentPlugin(ApplicationContext application, @Lazy KnownRules rules) {
        this.check = new DeploymentCheck(new Program(
                rules,
                new ProcedureBeans(application)::containsKey,
                () -> application.getBean(TaskHandlers.class).processes(),
                () -> application.getBean(TemplateRules.class)));
        this.whole = new WholeDeployment(
                check,
                () -> application.getBean(Rights.class).may("law.deploy"),
                () -> application.getBean(RegulationFiles.class).changed());
    }

    DeploymentCheck check() {
        return check;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var before = configuration.getCustomPreDeployers();
        var deployers = new ArrayList<>(before == null ? List.of() : before);
        deployers.add(whole);
        configuration.setCustomPreDeployers(List.copyOf(deployers));
        configuration.setDeploymentHandlerFactory(ChangedOnly::new);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration
                .getDeploymentCache()
                .setDeployers(configuration.getDeployers().stream()
                        .map(deployer -> (Deployer) new PlainDeployer(deployer))
                        .toList());
    }
}
