package spotcheck.audit.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedTable;
import spotcheck.audit.AskedTable.MatchedRow;
import spotcheck.audit.AskedTable.Value;
import spotcheck.engine.table.Asking;
import spotcheck.engine.table.ProgramAskings;

/** The decision tables that a process asked: inputs, the rows that matched, what they answered. */
@Component
class AskedTables {

    private final HistoryService history;
    private final RepositoryService repository;
    private final ProgramAskings byProgram;
    private final Map<String, Deployed> known = new ConcurrentHashMap<>();

    AskedTables(@Lazy HistoryService history, @Lazy RepositoryService repository, ProgramAskings byProgram) {
        this.history = history;
        this.byProgram = byProgram;
        this.repository = repository;
    }

    /**
     * By process, in the order in which they were asked.
     *
     * @param decisions steps of them at which a diagram asked, by the engine's id
     */
    Map<String, List<AskedTable>> of(Collection<String> processes, Collection<String> decisions) {
        return Stream.concat(byDiagrams(decisions), byProgram.of(processes).stream())
                .sorted(Comparator.comparing(Asking::at))
                .collect(groupingBy(Asking::process, mapping(this::asked, toList())));
    }

    private Stream<Asking> byDiagrams(Collection<String> decisions) {
        return decisions.isEmpty()
                ? Stream.of()
                : history
                        .createHistoricDecisionInstanceQuery()
                        .activityInstanceIdIn(decisions.toArray(String[]::new))
                        .includeInputs()
                        .includeOutputs()
                        .list()
                        .stream()
                        .map(Asking::of);
    }

    private AskedTable asked(Asking asking) {
        var deployed = deployed(asking.definition());
        return new AskedTable(
                asking.table(),
                asking.name(),
                deployed.version(),
                asking.element(),
                asking.at(),
                asking.inputs().stream()
                        .map(input -> new Value(input.label(), input.value()))
                        .toList(),
                rows(asking, deployed.table()));
    }

    private static List<MatchedRow> rows(Asking asking, @Nullable DecisionTable table) {
        return asking.outputs().stream().collect(groupingBy(Asking.Output::rule)).entrySet().stream()
                .sorted(Comparator.comparing(
                        matched -> matched.getValue().get(0).order()))
                .map(matched -> row(TableRow.of(table, matched.getKey()), matched.getValue()))
                .toList();
    }

    private Deployed deployed(String asked) {
        return known.computeIfAbsent(asked, id -> {
            var definition = repository.getDecisionDefinition(id);
            return new Deployed(definition.getVersion(), table(definition));
        });
    }

    private @Nullable DecisionTable table(DecisionDefinition definition) {
        return repository.getDmnModelInstance(definition.getId()).getModelElementsByType(DecisionTable.class).stream()
                .filter(table -> table.getId().startsWith(definition.getKey()))
                .findFirst()
                .orElse(null);
    }

    private static MatchedRow row(TableRow row, List<Asking.Output> outputs) {
        var basis = outputs.stream()
                .filter(AskedTables::isBasis)
                .map(Asking.Output::value)
                .findFirst()
                .orElse("");
        var answers = outputs.stream()
                .filter(output -> !isBasis(output))
                .map(output -> new Value(output.label(), output.value()))
                .toList();
        return new MatchedRow(row.number(), row.says(), row.conditions(), answers, basis);
    }

    private static boolean isBasis(Asking.Output output) {
        return "legalBasis".equals(output.name());
    }

    /** A table as it was deployed, which never changes. */
    private record Deployed(int version, @Nullable DecisionTable table) {}
}
