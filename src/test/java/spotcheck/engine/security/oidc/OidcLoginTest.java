package spotcheck.engine.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import spotcheck.engine.security.BehindAPath;
import spotcheck.training.WebSession;

/** To the provider and back; whom it does not vouch for, for this very attempt, stays outside. */
class OidcLoginTest extends BehindAPath {

    private static final String USER = "vouched";

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // made before each test
    private WebSession browser;

    @BeforeEach
    void aProvider() throws JOSEException {
        var user = identity.newUser(USER);
        user.setPassword("Chou-jian-2026");
        identity.saveUser(user);
        identity.createMembership(USER, "leader-500000");
        PROVIDER.signsWithItsKey();
        browser = new WebSession(port);
    }

    @AfterEach
    void leaves() {
        identity.deleteUser(USER);
    }

    @Test
    void whoIsVouchedForIsInANewSessionWithThePostsOfTheEngine() throws Exception {
        var entrance = begins("/camunda/app/cockpit/");
        assertThat(entrance.toString()).startsWith(PROVIDER.issuer() + "/authorize?");
        assertThat(word(entrance, "redirect_uri")).isEqualTo("http://localhost:" + port + PATH + "/login/oidc/back");
        assertThat(word(entrance, "code_challenge_method")).isEqualTo("S256");
        vouches(USER, word(entrance, "nonce"));
        var before = browser.cookie("JSESSIONID");
        var answer = back("code=c&state=" + encoded(word(entrance, "state")));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(PATH + "/camunda/app/cockpit/"));
        assertThat(browser.cookie("JSESSIONID")).as("a new one").isNotEqualTo(before);
        assertThat(browser.get(PATH + "/rights").statusCode()).isEqualTo(200);
        assertThat(browser.get(PATH + "/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"vouched\"");
        assertThat(jdbc.sql("select count(*) from act_log where actor = 'vouched' and request like '%oidc%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whomTheEngineDoesNotKnowIsTurnedAway() throws Exception {
        var entrance = begins("/start");
        vouches("<b>mallory", word(entrance, "nonce"));
        isRefused("code=c&state=" + encoded(word(entrance, "state")), "账号“&lt;b&gt;mallory”还不是本系统的用户");
    }

    @Test
    void theAnswerToAnotherAttemptIsNone() throws Exception {
        var entrance = begins("/start");
        vouches(USER, word(entrance, "nonce"));
        isRefused("code=c&state=guessed", "没有成功");
        isRefused("code=c&state=" + encoded(word(entrance, "state")), "登录已经超时");
    }

    @Test
    void aTokenThatIsForeignOldOrForAnotherIsNone() throws Exception {
        vouches(USER, "another");
        isRefused("code=c&state=" + encoded(word(begins("/start"), "state")), "没有成功");
        var late = begins("/start");
        PROVIDER.says(said -> said.claim("preferred_username", USER)
                .claim("nonce", word(late, "nonce"))
                .expirationTime(Date.from(Instant.EPOCH)));
        isRefused("code=c&state=" + encoded(word(late, "state")), "没有成功");
        var other = begins("/start");
        PROVIDER.says(said -> said.claim("preferred_username", USER)
                .claim("nonce", word(other, "nonce"))
                .audience("another"));
        isRefused("code=c&state=" + encoded(word(other, "state")), "没有成功");
        var forged = begins("/start");
        vouches(USER, word(forged, "nonce"));
        PROVIDER.signsWithAForeignKey();
        isRefused("code=c&state=" + encoded(word(forged, "state")), "没有成功");
    }

    @Test
    void nobodyIsSentToAnotherSite() throws Exception {
        var entrance = begins("https://elsewhere.example/");
        vouches(USER, word(entrance, "nonce"));
        assertThat(back("code=c&state=" + encoded(word(entrance, "state")))
                        .headers()
                        .firstValue("Location"))
                .hasValue("http://localhost:" + port + PATH + "/start");
    }

    private void vouches(String user, String nonce) {
        PROVIDER.says(said -> said.claim("preferred_username", user).claim("nonce", nonce));
    }

    private URI begins(String target) throws Exception {
        return URI.create(browser.get(PATH + "/login/oidc?to=" + encoded(target))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    private HttpResponse<String> back(String query) throws IOException, InterruptedException {
        return browser.get(PATH + "/login/oidc/back?" + query);
    }

    private void isRefused(String query, String words) throws Exception {
        var answer = back(query);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(words);
        assertThat(browser.get(PATH + "/rights").statusCode()).isEqualTo(401);
        assertThat(browser.get(PATH + "/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(404);
    }

    private static String word(URI address, String name) {
        var found = UriComponentsBuilder.fromUri(address)
                .build(true)
                .getQueryParams()
                .getFirst(name);
        return URLDecoder.decode(Objects.requireNonNull(found), StandardCharsets.UTF_8);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
