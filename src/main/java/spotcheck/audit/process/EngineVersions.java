package spotcheck.audit.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.DeployedVersion;
import spotcheck.audit.Versions;
import spotcheck.engine.WithoutUser;

/** Diagrams and tables as they were deployed. */
@Component
class EngineVersions implements Versions {

    private static final String DIAGRAM = "流程图";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Deployers deployers;
    private final WithoutUser system;

    EngineVersions(
            @Lazy RepositoryService repository, @Lazy RuntimeService runtime, Deployers deployers, WithoutUser system) {
        this.repository = repository;
        this.runtime = runtime;
        this.deployers = deployers;
        this.system = system;
    }

    @Override
    public List<DeployedVersion> all() {
        return system.ask(() -> {
            var deployments = repository.createDeploymentQuery().list().stream()
                    .collect(Collectors.toMap(Deployment::getId, deployment -> deployment));
            return Stream.concat(
                            repository.createProcessDefinitionQuery().list().stream()
                                    .map(diagram -> version(DIAGRAM, diagram, deployments)),
                            repository.createDecisionDefinitionQuery().list().stream()
                                    .map(table -> version("判断表", table, deployments)))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(DeployedVersion::at)
                            .reversed()
                            .thenComparing(DeployedVersion::kind)
                            .thenComparing(DeployedVersion::key))
                    .toList();
        });
    }

    private Optional<DeployedVersion> version(
            String kind, ResourceDefinition definition, Map<String, Deployment> deployments) {
        return Optional.ofNullable(deployments.get(definition.getDeploymentId()))
                .map(deployment -> new DeployedVersion(
                        kind,
                        definition.getKey(),
                        Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                        definition.getVersion(),
                        EngineTimes.of(deployment.getDeploymentTime()),
                        deployers.by(deployment.getId()),
                        deployment.getSource(),
                        kind.equals(DIAGRAM) ? running(definition) : 0));
    }

    private long running(ResourceDefinition definition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
    }
}
