package spotcheck.audit.process;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a deployment was made, and by whom. */
@Component
class Deployers {

    private final Map<String, Deployed> known = new ConcurrentHashMap<>();
    private final Map<String, String> ofProcesses = new ConcurrentHashMap<>();
    private final RepositoryService repository;
    private final HistoryService history;

    Deployers(@Lazy RepositoryService repository, @Lazy HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** A deployment never changes. */
    Deployed of(String deployment) {
        return known.computeIfAbsent(deployment, this::read);
    }

    /** @param definition id of a process definition, which never leaves its deployment */
    Deployed ofProcess(String definition) {
        return of(ofProcesses.computeIfAbsent(
                definition, id -> repository.getProcessDefinition(id).getDeploymentId()));
    }

    private Deployed read(String deployment) {
        var found = repository.createDeploymentQuery().deploymentId(deployment).singleResult();
        return new Deployed(EngineTimes.of(found.getDeploymentTime()), by(deployment), found.getSource());
    }

    /** Null if the program itself deployed at its start. */
    private @Nullable String by(String deployment) {
        return history
                .createUserOperationLogQuery()
                .entityType(EntityTypes.DEPLOYMENT)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
                .deploymentId(deployment)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .findFirst()
                .orElse(null);
    }

    record Deployed(
            Instant at, @Nullable String by, @Nullable String source) {}
}
