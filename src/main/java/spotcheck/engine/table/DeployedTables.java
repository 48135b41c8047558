package spotcheck.engine.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.LawTable;
import spotcheck.regulation.LawTables;

/**
 * The one way to a deployed table. From within a case that of the deployment by which the case runs is asked, so that a
 * later change leaves it alone, and the engine records the question; from elsewhere the newest, and nothing is recorded.
 */
@Component
public class DeployedTables implements Decisions, LawTables {

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Deployed, Optional<String>> known = new ConcurrentHashMap<>();
    private final Map<String, DeployedTable> read = new ConcurrentHashMap<>();

    DeployedTables(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public List<Answer> find(String decision, Map<String, Object> inputs) {
        var rows = deploymentOfCase()
                .map(deployment -> decisions
                        .evaluateDecisionTableById(id(decision, deployment), inputs)
                        .getResultList())
                .orElseGet(() -> newest(decision, inputs.get("regime")).ask(inputs));
        return rows.stream().map(Answer::new).toList();
    }

    /** Asks a table of one deployment, from outside of a case; the newest where that has none. */
    List<Answer> find(String decision, Map<String, Object> inputs, String deployment) {
        return table(id(decision, deployment)).ask(inputs).stream()
                .map(Answer::new)
                .toList();
    }

    /** A table that is deployed nowhere yet. */
    public static LawTable draft(DmnModelInstance model) {
        return new DeployedTable(model);
    }

    @Override
    public List<LawTable> all() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(DecisionDefinition::getKey))
                .map(definition -> (LawTable) table(definition.getId()))
                .toList();
    }

    private static Optional<String> deploymentOfCase() {
        var context = Context.getCoreExecutionContext();
        return context != null && context.getExecution() instanceof ExecutionEntity execution
                ? Optional.of(execution.getProcessDefinition().getDeploymentId())
                : Optional.empty();
    }

    private DeployedTable table(String id) {
        return read.computeIfAbsent(id, one -> new DeployedTable(repository.getDmnModelInstance(one)));
    }

    /** What a deployment holds never changes. */
    private String id(String decision, String deployment) {
        return known.computeIfAbsent(new Deployed(decision, deployment), this::find)
                .orElseGet(() -> newest(decision));
    }

    private Optional<String> find(Deployed asked) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .deploymentId(asked.deployment())
                        .decisionDefinitionKey(asked.decision())
                        .singleResult())
                .map(DecisionDefinition::getId);
    }

    /** The newest; of a regime that it does not know any more, the last that did, since its cases still run. */
    private DeployedTable newest(String decision, @Nullable Object regime) {
        var newest = table(newest(decision));
        return regime == null || newest.answersFor(regime)
                ? newest
                : repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .orderByDecisionDefinitionVersion()
                        .desc()
                        .list()
                        .stream()
                        .map(definition -> table(definition.getId()))
                        .filter(table -> table.answersFor(regime))
                        .findFirst()
                        .orElse(newest);
    }

    private String newest(String decision) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .latestVersion()
                        .singleResult())
                .map(DecisionDefinition::getId)
                .orElseThrow(() -> new IllegalStateException("No such table: " + decision));
    }

    private record Deployed(String decision, String deployment) {}
}
