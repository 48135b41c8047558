package spotcheck.engine.table;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.LawTable;
import spotcheck.regulation.LawTables;

/** The newest version of each deployed table. */
@Component
class DeployedLawTables implements LawTables {

    private final RepositoryService repository;

    DeployedLawTables(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<LawTable> all() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(DecisionDefinition::getKey))
                .map(definition -> (LawTable) new ReadLawTable(repository.getDmnModelInstance(definition.getId())))
                .toList();
    }
}
