package spotcheck.audit.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.Procedure;
import spotcheck.casefile.Overview;
import spotcheck.engine.role.WithoutUser;

/** What the newest diagrams call their processes and ends. */
@Component
class EngineNames implements Procedure {

    private static final String END = "endEvent_";

    private final RepositoryService repository;
    private final WithoutUser system;

    EngineNames(@Lazy RepositoryService repository, WithoutUser system) {
        this.repository = repository;
        this.system = system;
    }

    @Override
    public Map<String, String> stages() {
        var names = new LinkedHashMap<String, String>();
        system.ask(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .forEach(process -> names.put(process.getKey(), name(process)));
        return names;
    }

    @Override
    public Map<String, String> outcomes() {
        var names = new LinkedHashMap<String, String>();
        Stream.of(Overview.SPOT_CHECK, Overview.INCOMING_REPORT)
                .map(overview -> system.ask(() -> repository.getBpmnModelInstance(newest(overview))))
                .flatMap(diagram -> diagram.getModelElementsByType(EndEvent.class).stream())
                .filter(end -> end.getParentElement() instanceof Process)
                .forEach(end -> names.put(end.getId().replace(END, ""), end.getName()));
        return names;
    }

    private String newest(String overview) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(overview)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static String name(ProcessDefinition process) {
        return Objects.requireNonNullElse(process.getName(), process.getKey());
    }
}
