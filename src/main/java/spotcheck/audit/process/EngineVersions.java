package spotcheck.audit.process;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
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
        return system.ask(() -> Stream.concat(
                        repository.createProcessDefinitionQuery().list().stream()
                                .map(diagram -> version(DIAGRAM, diagram)),
                        repository.createDecisionDefinitionQuery().list().stream()
                                .map(table -> version("判断表", table)))
                .sorted(Comparator.comparing(DeployedVersion::at)
                        .reversed()
                        .thenComparing(DeployedVersion::kind)
                        .thenComparing(DeployedVersion::key))
                .toList());
    }

    private DeployedVersion version(String kind, ResourceDefinition definition) {
        var deployed = deployers.of(definition.getDeploymentId());
        return new DeployedVersion(
                kind,
                definition.getKey(),
                Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                definition.getVersion(),
                deployed.at(),
                deployed.by(),
                deployed.source(),
                kind.equals(DIAGRAM) ? running(definition) : 0);
    }

    private long running(ResourceDefinition definition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
    }
}
