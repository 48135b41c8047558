package spotcheck.engine.deployment;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.paper.DeployedTemplates;
import spotcheck.engine.deployment.file.PaperFile;

/** The templates of papers in the deployment in force; whoever issues a paper need not be allowed to read deployments. */
@Component
class TemplatesInForce implements DeployedTemplates {

    private final ProcessEngine engine;

    TemplatesInForce(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public String version() {
        return ask(context -> WholeDeployment.inForce(context).orElse(""));
    }

    @Override
    public Map<String, byte[]> files() {
        return ask(context -> WholeDeployment.present(context).stream()
                .filter(file -> PaperFile.isOne(file.getName()))
                .collect(Collectors.toMap(file -> PaperFile.plain(file.getName()), ResourceEntity::getBytes)));
    }

    private <T> T ask(Function<CommandContext, T> question) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(question::apply);
    }
}
