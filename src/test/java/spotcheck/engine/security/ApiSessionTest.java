package spotcheck.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import spotcheck.training.DemoTest;
import spotcheck.training.WebSession;

/** Plugins of the webapps call the interface with the login of the person in front of the screen. */
class ApiSessionTest extends DemoTest {

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // made before each test
    private WebSession browser;

    @BeforeEach
    void anAdministratorIsLoggedIn() throws Exception {
        browser = new WebSession(port);
        browser.login("admin");
    }

    @Test
    void whoIsLoggedInReadsAndActsWithTheTokenOfTheSession() throws Exception {
        assertThat(browser.get("/api/training/clock").statusCode()).isEqualTo(200);
        assertThat(browser.post("/api/training/clock", "{\"days\": 0}").statusCode())
                .isNotEqualTo(401);
    }

    @Test
    void aPageOfAnotherSiteCannotActWithTheSession() throws Exception {
        var ahead = clock.ahead();
        var answer = browser.postFromElsewhere("/api/training/clock", "{\"days\": 3}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(clock.ahead()).isEqualTo(ahead);
    }

    @Test
    void theEnginesOwnInterfaceAsksForAPasswordStill() throws Exception {
        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }
}
