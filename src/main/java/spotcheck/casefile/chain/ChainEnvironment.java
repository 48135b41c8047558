package spotcheck.casefile.chain;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The command that verifies the chains serves nobody, deploys nothing and runs no job meanwhile. */
class ChainEnvironment implements EnvironmentPostProcessor {

    static final String COMMAND = "verify-chain";

    /** The command that verifies everything else too. */
    private static final String ALL = "verify";

    /** The command that shows templates of papers is as quiet. */
    private static final String PREVIEW = "preview-papers";

    /** So is the one that makes the first administrator. */
    private static final String ADMINISTRATOR = "create-admin";

    private static final Map<String, Object> QUIET = Map.of(
            "server.port",
            -1,
            "spring.main.banner-mode",
            "off",
            "camunda.bpm.auto-deployment-enabled",
            false,
            "camunda.bpm.job-execution.enabled",
            false,
            "spotcheck.demo-cases",
            false,
            "logging.level.root",
            "WARN");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Stream.of(COMMAND, ALL, PREVIEW, ADMINISTRATOR).anyMatch(environment::containsProperty)) {
            environment.getPropertySources().addFirst(new MapPropertySource(COMMAND, QUIET));
        }
    }
}
