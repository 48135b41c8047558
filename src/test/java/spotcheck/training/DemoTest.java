package spotcheck.training;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The demo world as it runs, with its people, its job executor and its own clock, in memory. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:training;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256",
            "spring.datasource.hikari.connection-timeout=20000", // a hundred at once, on a machine that is not alone
            "spotcheck.demo-cases=false",
            "spotcheck.paper.printer=plain",
        })
@ActiveProfiles("demo")
public abstract class DemoTest {

    @Autowired
    protected TrainingClock clock;

    /** The engine's clock is one for the whole JVM; stories of other tests may have moved it. */
    @BeforeEach
    void theEngineKeepsTheTimeOfThisWorld() {
        ClockUtil.offset(clock.ahead().toMillis());
    }

    @AfterAll
    static void theEngineGoesBackToTheTimeOfTheWorld() {
        ClockUtil.reset();
    }
}
