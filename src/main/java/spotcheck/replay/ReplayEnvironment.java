package spotcheck.replay;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The replay command runs without serving anybody, and tells refusals in its summary instead of the log. */
class ReplayEnvironment implements EnvironmentPostProcessor {

    private static final Map<String, Object> QUIET = Map.of(
            "server.port",
            -1,
            "spring.main.banner-mode",
            "off",
            "camunda.bpm.job-execution.enabled",
            false,
            "spotcheck.demo-cases",
            false,
            "logging.level.root",
            "WARN",
            "logging.level.org.camunda.bpm.engine.context",
            "OFF");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("replay")) {
            environment.getPropertySources().addFirst(new MapPropertySource("replay", QUIET));
        }
    }
}
