package spotcheck.engine.table;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.jspecify.annotations.Nullable;

/**
 * A table that was asked in a process: with what, and what it answered.
 *
 * @param definition the version of the table, by the engine's id
 * @param element where in the diagram
 */
public record Asking(
        String id,
        String process,
        String table,
        String name,
        String definition,
        @Nullable String element,
        Instant at,
        List<Input> inputs,
        List<Output> outputs) {

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public static Asking of(HistoricDecisionInstance asked) {
        return new Asking(
                asked.getId(),
                asked.getProcessInstanceId(),
                asked.getDecisionDefinitionKey(),
                Objects.requireNonNullElse(asked.getDecisionDefinitionName(), asked.getDecisionDefinitionKey()),
                asked.getDecisionDefinitionId(),
                asked.getActivityId(),
                Instant.ofEpochMilli(asked.getEvaluationTime().getTime()),
                asked.getInputs().stream().map(Input::of).toList(),
                asked.getOutputs().stream().map(Output::of).toList());
    }

    /**
     * One question of the table and what was answered.
     *
     * @param label heading in the table
     */
    public record Input(String label, String value) {

        private static Input of(HistoricDecisionInputInstance input) {
            return new Input(
                    Objects.requireNonNullElse(input.getClauseName(), input.getClauseId()),
                    String.valueOf(input.getValue()));
        }
    }

    /**
     * One output of a row that matched.
     *
     * @param rule id of the row that matched
     * @param order which of the matching rows, from 1
     * @param name of the output
     */
    public record Output(String rule, int order, String name, String label, String value) {

        private static Output of(HistoricDecisionOutputInstance output) {
            return new Output(
                    output.getRuleId(),
                    output.getRuleOrder(),
                    output.getVariableName(),
                    Objects.requireNonNullElse(output.getClauseName(), output.getVariableName()),
                    String.valueOf(output.getValue()));
        }
    }
}
