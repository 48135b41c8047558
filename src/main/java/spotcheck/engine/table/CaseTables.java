package spotcheck.engine.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the deployed tables. From within a case: those of the deployment by which the case runs, so that a later change
 * leaves it alone; from elsewhere the newest.
 */
@Component
public class CaseTables {

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Deployed, Optional<String>> known = new ConcurrentHashMap<>();

    public CaseTables(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** @return the rows that match; none if no row does */
    List<Map<String, Object>> ask(String decision, Map<String, Object> inputs) {
        return ask(decision, inputs, ofCase(decision));
    }

    /** Asks a table of one deployment; the newest where that has none. */
    List<Map<String, Object>> ask(String decision, Map<String, Object> inputs, String deployment) {
        return ask(decision, inputs, of(decision, deployment));
    }

    private List<Map<String, Object>> ask(String decision, Map<String, Object> inputs, Optional<String> own) {
        return own.map(id -> decisions.evaluateDecisionTableById(id, inputs))
                .orElseGet(() -> decisions.evaluateDecisionTableByKey(decision, inputs))
                .getResultList();
    }

    private Optional<String> ofCase(String decision) {
        var context = Context.getCoreExecutionContext();
        return context != null && context.getExecution() instanceof ExecutionEntity execution
                ? of(decision, execution.getProcessDefinition().getDeploymentId())
                : Optional.empty();
    }

    /** What a deployment holds never changes. */
    private Optional<String> of(String decision, String deployment) {
        return known.computeIfAbsent(new Deployed(decision, deployment), this::read);
    }

    private Optional<String> read(Deployed asked) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .deploymentId(asked.deployment())
                        .decisionDefinitionKey(asked.decision())
                        .singleResult())
                .map(DecisionDefinition::getId);
    }

    private record Deployed(String decision, String deployment) {}
}
