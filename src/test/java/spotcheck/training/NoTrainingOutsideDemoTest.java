package spotcheck.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import spotcheck.StageTest;

class NoTrainingOutsideDemoTest extends StageTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void thereIsNoTrainingClock() {
        assertThat(application.getBeansOfType(Clock.class).values()).noneMatch(TrainingClock.class::isInstance);
        assertThat(application.getBeansOfType(ClockDesk.class)).isEmpty();
    }

    @Test
    void thereIsNoAddressToMoveIt() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet())
                .isNotEmpty()
                .noneMatch(mapping -> mapping.toString().contains("/api/training"));
    }
}
