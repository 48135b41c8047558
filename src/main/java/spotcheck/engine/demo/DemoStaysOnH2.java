package spotcheck.engine.demo;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start demo users beside real data: the demo profile runs on the embedded database alone. */
@Component
@Profile("demo")
class DemoStaysOnH2 implements BeanFactoryPostProcessor, EnvironmentAware {

    private String url = "";

    @Override
    public void setEnvironment(Environment environment) {
        url = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!url.startsWith("jdbc:h2:")) {
            throw new IllegalStateException("演示配置（demo）只能使用内嵌 H2 数据库；正式环境请以 --spring.profiles.active=production 启动");
        }
    }
}
