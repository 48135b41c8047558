package spotcheck.installation;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Real use has a database that was named, never the embedded one that a forgotten setting would leave: nobody would back
 * that up, and a second node would have another.
 */
@Component
@Profile("production")
class ProductionDatabase implements BeanFactoryPostProcessor, EnvironmentAware, PriorityOrdered {

    private static final String PREFIX = "jdbc:postgresql:";

    private String url = "";

    @Override
    public void setEnvironment(Environment environment) {
        url = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!url.startsWith(PREFIX)) {
            throw new WrongInstallation(
                    "正式环境（production）没有指定 PostgreSQL 数据库，未启动。\n"
                            + "The profile production has no PostgreSQL database; nothing was started.",
                    "请以 SPRING_DATASOURCE_URL（jdbc:postgresql://主机/库名）、SPRING_DATASOURCE_USERNAME、"
                            + "SPRING_DATASOURCE_PASSWORD 指定，见 docs/operations.md。\n"
                            + "Name it by these three variables; see docs/operations.md.");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
