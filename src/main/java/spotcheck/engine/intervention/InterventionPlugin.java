package spotcheck.engine.intervention;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.CompositeHistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Lets the engine tell what it writes to its log, before it is written, whoever else has set how it is written. */
@Component
class InterventionPlugin extends AbstractProcessEnginePlugin {

    private final InterventionLog log;
    private final EngineLook look;

    InterventionPlugin(InterventionLog log, EngineLook look) {
        this.log = log;
        this.look = look;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var interceptors = new ArrayList<CommandInterceptor>();
        if (configuration.getCustomPostCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(configuration.getCustomPostCommandInterceptorsTxRequired());
        }
        interceptors.add(new HeardFromTheStart(log));
        interceptors.add(new SentPastTheProcedure(look));
        configuration.setCustomPostCommandInterceptorsTxRequired(interceptors);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryEventHandler(
                new CompositeHistoryEventHandler(List.of(log, configuration.getHistoryEventHandler())));
    }
}
