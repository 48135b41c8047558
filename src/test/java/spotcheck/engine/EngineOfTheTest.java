package spotcheck.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Engines of all test worlds bear one name, and the REST interface and the webapps look theirs up by name: before each
 * test that name is given back to the engine of its world.
 */
public class EngineOfTheTest implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifUnique(engine -> {
                if (ProcessEngines.getProcessEngine(engine.getName()) != engine) {
                    ProcessEngines.registerProcessEngine(engine);
                }
            });
        }
    }
}
