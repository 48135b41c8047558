package spotcheck.audit.process;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedTable;
import spotcheck.audit.AskedTable.MatchedRow;
import spotcheck.audit.AskedTable.Value;

/** The decision tables that a process asked: inputs, the rows that matched, what they answered. */
@Component
class AskedTables {

    private final HistoryService history;
    private final RepositoryService repository;

    AskedTables(@Lazy HistoryService history, @Lazy RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    List<AskedTable> of(String processInstance) {
        return history
                .createHistoricDecisionInstanceQuery()
                .processInstanceId(processInstance)
                .includeInputs()
                .includeOutputs()
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricDecisionInstance::getEvaluationTime))
                .map(this::asked)
                .toList();
    }

    private AskedTable asked(HistoricDecisionInstance asked) {
        var definition = repository.getDecisionDefinition(asked.getDecisionDefinitionId());
        return new AskedTable(
                asked.getDecisionDefinitionKey(),
                Objects.requireNonNullElse(asked.getDecisionDefinitionName(), asked.getDecisionDefinitionKey()),
                definition.getVersion(),
                asked.getActivityId(),
                EngineTimes.of(asked.getEvaluationTime()),
                asked.getInputs().stream().map(AskedTables::value).toList(),
                rows(asked, definition));
    }

    private List<MatchedRow> rows(HistoricDecisionInstance asked, DecisionDefinition definition) {
        var table = table(definition);
        return asked.getOutputs().stream()
                .collect(Collectors.groupingBy(HistoricDecisionOutputInstance::getRuleId))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(
                        matched -> matched.getValue().get(0).getRuleOrder()))
                .map(matched -> row(TableRow.of(table, matched.getKey()), matched.getValue()))
                .toList();
    }

    private @Nullable DecisionTable table(DecisionDefinition definition) {
        return repository.getDmnModelInstance(definition.getId()).getModelElementsByType(DecisionTable.class).stream()
                .filter(table -> table.getId().startsWith(definition.getKey()))
                .findFirst()
                .orElse(null);
    }

    private static MatchedRow row(TableRow row, List<HistoricDecisionOutputInstance> outputs) {
        var basis = outputs.stream()
                .filter(output -> "legalBasis".equals(output.getVariableName()))
                .map(output -> String.valueOf(output.getValue()))
                .findFirst()
                .orElse("");
        var answers = outputs.stream()
                .filter(output -> !"legalBasis".equals(output.getVariableName()))
                .map(AskedTables::value)
                .toList();
        return new MatchedRow(row.number(), row.says(), row.conditions(), answers, basis);
    }

    private static Value value(HistoricDecisionInputInstance input) {
        return new Value(
                Objects.requireNonNullElse(input.getClauseName(), input.getClauseId()),
                String.valueOf(input.getValue()));
    }

    private static Value value(HistoricDecisionOutputInstance output) {
        return new Value(
                Objects.requireNonNullElse(output.getClauseName(), output.getVariableName()),
                String.valueOf(output.getValue()));
    }
}
