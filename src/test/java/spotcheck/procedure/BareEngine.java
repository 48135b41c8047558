package spotcheck.procedure;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * An engine as it is delivered, with our diagrams, tables and forms and with delegates that do nothing. Each process
 * begins with the facts on which the product's own run of it branched, so that both go the same way.
 */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private Map<String, Map<String, Object>> facts = Map.of();

    BareEngine(DataSource source) {
        var configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDefaultSerializationFormat("application/x-java-serialized-object");
        configuration.setJavaSerializationFormatEnabled(true);
        configuration.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new Begins())));
        configuration.setBeans(new Idle());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.of("processes", "dmn", "forms")
                .flatMap(folder -> files(new File(folder)))
                .forEach(file -> {
                    try (var content = new FileInputStream(file)) {
                        deployment.addInputStream(file.getPath(), content);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
        deployment.deploy();
    }

    private static Stream<File> files(File file) {
        var inside = file.listFiles();
        return inside == null ? Stream.of(file) : Stream.of(inside).flatMap(BareEngine::files);
    }

    /** @param known facts by process and name */
    void know(Map<String, Map<String, Object>> known) {
        facts = known;
    }

    void starts(String number) {
        engine.getRuntimeService().startProcessInstanceByKey("spotCheck", number);
    }

    /** Where the product would send a message first, such as that a notice was served, it is sent. */
    String task(String number, String key) {
        return open(number, key)
                .or(() -> {
                    messagesArrive();
                    return open(number, key);
                })
                .orElseThrow(() -> new IllegalStateException(key + " is not open"));
    }

    private Optional<String> open(String number, String key) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .list()
                .stream()
                .map(Task::getId)
                .findFirst();
    }

    private void messagesArrive() {
        var runtime = engine.getRuntimeService();
        runtime.createEventSubscriptionQuery().eventType("message").list().stream()
                .filter(waiting -> waiting.getExecutionId() != null
                        && waiting.getActivityId().startsWith("event_"))
                .forEach(waiting -> runtime.messageEventReceived(waiting.getEventName(), waiting.getExecutionId()));
    }

    void claims(String task) {
        engine.getTaskService().setAssignee(task, "somebody");
    }

    void completes(String task) {
        engine.getTaskService().complete(task);
    }

    void fires(String activity) {
        engine.getManagementService().createJobQuery().activityId(activity).list().stream()
                .map(Job::getId)
                .forEach(engine.getManagementService()::executeJob);
    }

    boolean hasEnded(String number) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    @Override
    public void close() {
        engine.close();
    }

    private final class Begins extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            definition.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution ->
                    facts.getOrDefault(definition.getKey(), Map.of()).forEach((name, value) -> {
                        if (!execution.hasVariable(name)) {
                            execution.setVariable(name, value);
                        }
                    }));
        }
    }

    /** Every delegate and listener that a diagram names, and none of them does anything. */
    private static final class Idle extends AbstractMap<Object, Object> {

        @Override
        public boolean containsKey(Object name) {
            return String.valueOf(name).matches("\\w+(Listener|Delegate)");
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? new Nothing() : null;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }

    private static final class Nothing implements JavaDelegate, ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {
            // a bare engine has nothing to do
        }

        @Override
        public void notify(DelegateExecution execution) {
            // a bare engine has nothing to do
        }
    }
}
