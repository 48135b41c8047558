package spotcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The rows of all tables that the stories of this run came to from within a case, by their ids; written down in a
 * file for each fork, for {@code RowsReachedIT}.
 */
final class RowsReached extends AbstractProcessEnginePlugin
        implements BeanPostProcessor, DmnDecisionTableEvaluationListener {

    static final Path FOLDER = Path.of("target", "rows-reached");

    private static final Set<String> ROWS = new ConcurrentSkipListSet<>();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ProcessEngineConfigurationImpl configuration) {
            configuration.getProcessEnginePlugins().add(this);
        }
        return bean;
    }

    /** After the plugins of the product, which have set who listens to the tables. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration
                .getDmnEngineConfiguration()
                .getCustomPostDecisionTableEvaluationListeners()
                .add(this);
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        var context = Context.getCoreExecutionContext();
        if (context != null
                && context.getExecution() instanceof ExecutionEntity) { // a case has no number yet while it is opened
            event.getMatchingRules().stream()
                    .map(DmnEvaluatedDecisionRule::getId)
                    .filter(ROWS::add)
                    .forEach(RowsReached::write);
        }
    }

    /** At once, for nobody tells a fork when its last story is over. */
    private static synchronized void write(String row) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(ProcessHandle.current().pid() + ".txt"),
                    row + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
