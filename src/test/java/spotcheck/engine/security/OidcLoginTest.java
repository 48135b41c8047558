package spotcheck.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.util.UriComponentsBuilder;
import spotcheck.StageTest;

/** To the provider and back; whom it does not vouch for, for this very attempt, stays outside. */
class OidcLoginTest extends StageTest {

    private static final String USER = "vouched";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActLog log;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OpenIdProvider provider;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OidcLogin login;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aProvider() throws IOException, JOSEException {
        var user = engine.getIdentityService().newUser(USER);
        user.setPassword("Chou-jian-2026");
        engine.getIdentityService().saveUser(user);
        provider = new OpenIdProvider();
        var settings = new OidcSettings(URI.create(provider.issuer()), "spotcheck", "secret", "preferred_username");
        login = new OidcLogin(
                new OidcProvider(settings), engine, accounts, log, new LoginWays.Ways(provider.issuer(), true));
    }

    @AfterEach
    void closes() {
        provider.close();
        engine.getIdentityService().deleteUser(USER);
    }

    @Test
    void whoIsVouchedForIsInANewSessionWithThePostsOfTheEngine() throws Exception {
        var entrance = begins("/camunda/app/cockpit/");
        assertThat(entrance.toString()).startsWith(provider.issuer() + "/authorize?");
        assertThat(word(entrance, "redirect_uri")).isEqualTo("http://localhost/login/oidc/back");
        assertThat(word(entrance, "code_challenge_method")).isEqualTo("S256");
        vouches(USER, word(entrance, "nonce"));
        var request = back("code=c&state=" + word(entrance, "state"));
        var response = answer(request);
        assertThat(response.getRedirectedUrl()).isEqualTo("/camunda/app/cockpit/");
        assertThat(WebappSession.user(request)).contains(USER);
        assertThat(request.getSession()).as("a new one").isNotSameAs(session);
        assertThat(jdbc.sql("select count(*) from act_log where actor = 'vouched' and request like '%oidc%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whomTheEngineDoesNotKnowIsTurnedAway() throws Exception {
        var entrance = begins("/start");
        vouches("<b>mallory", word(entrance, "nonce"));
        isRefused("code=c&state=" + word(entrance, "state"), "账号“&lt;b&gt;mallory”还不是本系统的用户");
    }

    @Test
    void theAnswerToAnotherAttemptIsNone() throws Exception {
        var entrance = begins("/start");
        vouches(USER, word(entrance, "nonce"));
        isRefused("code=c&state=guessed", "没有成功");
        isRefused("code=c&state=" + word(entrance, "state"), "登录已经超时");
    }

    @Test
    void aTokenThatIsForeignOldOrForAnotherIsNone() throws Exception {
        vouches(USER, "another");
        isRefused("code=c&state=" + word(begins("/start"), "state"), "没有成功");
        var late = begins("/start");
        provider.says(said -> said.claim("preferred_username", USER)
                .claim("nonce", word(late, "nonce"))
                .expirationTime(new Date(0)));
        isRefused("code=c&state=" + word(late, "state"), "没有成功");
        var other = begins("/start");
        provider.says(said -> said.claim("preferred_username", USER)
                .claim("nonce", word(other, "nonce"))
                .audience("another"));
        isRefused("code=c&state=" + word(other, "state"), "没有成功");
        var forged = begins("/start");
        vouches(USER, word(forged, "nonce"));
        provider.signsWithAForeignKey();
        isRefused("code=c&state=" + word(forged, "state"), "没有成功");
    }

    @Test
    void nobodyIsSentToAnotherSite() throws Exception {
        var entrance = begins("https://elsewhere.example/");
        vouches(USER, word(entrance, "nonce"));
        assertThat(answer(back("code=c&state=" + word(entrance, "state"))).getRedirectedUrl())
                .isEqualTo("/start");
    }

    private void vouches(String user, String nonce) {
        provider.says(said -> said.claim("preferred_username", user).claim("nonce", nonce));
    }

    private URI begins(String target) throws Exception {
        var request = new MockHttpServletRequest("GET", "/login/oidc");
        request.setParameter("to", target);
        request.setSession(session);
        return URI.create(Objects.requireNonNull(answer(request).getRedirectedUrl()));
    }

    private MockHttpServletRequest back(String query) {
        var request = new MockHttpServletRequest("GET", "/login/oidc/back");
        request.setQueryString(query);
        request.setSession(session);
        return request;
    }

    private void isRefused(String query, String words) throws Exception {
        var request = back(query);
        var response = answer(request);
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains(words);
        assertThat(WebappSession.user(request)).isEmpty();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        login.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static String word(URI address, String name) {
        return Objects.requireNonNull(UriComponentsBuilder.fromUri(address)
                        .build(true)
                        .getQueryParams()
                        .getFirst(name))
                .replace("%3A", ":")
                .replace("%2F", "/");
    }
}
