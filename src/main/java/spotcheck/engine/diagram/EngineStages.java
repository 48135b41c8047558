package spotcheck.engine.diagram;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.course.RunningStages;
import spotcheck.engine.role.WithoutUser;

/** Reads from the engine which diagrams of a case are still walked. */
@Component
class EngineStages implements RunningStages {

    /** Those that hold the others, the disposal itself, and what goes on beside a case without its samples. */
    private static final Set<String> WITHOUT_SAMPLES =
            Set.of("spotCheck", "withoutConclusion", "sampleDisposal", "followUpMeasure", "standardText");

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final WithoutUser system;

    EngineStages(@Lazy RuntimeService runtime, @Lazy RepositoryService repository, WithoutUser system) {
        this.runtime = runtime;
        this.repository = repository;
        this.system = system;
    }

    @Override
    public List<String> needingSamples(CaseNumber number) {
        return system.ask(
                () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(ProcessInstance::getProcessDefinitionId)
                        .map(repository::getProcessDefinition)
                        .filter(stage -> !WITHOUT_SAMPLES.contains(stage.getKey()))
                        .map(ProcessDefinition::getName)
                        .distinct()
                        .toList());
    }
}
