package spotcheck.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;
import spotcheck.training.WebSession;

/** An auditor finds a case by what somebody left in it, and draws a sample that anybody can draw again. */
class CaseSearchHttpTest extends DemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ObjectMapper json;

    @SuppressWarnings("NullAway.Init") // made before each test
    private WebSession auditor;

    private String number = "";

    @BeforeEach
    void anAuditorAndSomeCases() throws Exception {
        number = OpenedCase.of(application, "重庆市某水壶有限公司", "电水壶").number();
        OpenedCase.of(application, "重庆市某水壶有限公司", "电水壶");
        OpenedCase.of(application, "重庆市某水壶有限公司", "电水壶");
        auditor = new WebSession(port);
        auditor.login("auditor", "cockpit");
    }

    @Test
    void aCaseIsFoundByWhoWroteInItAndWhereTheMakerIs() throws Exception {
        assertThat(numbers("cases?person=cq-organizer&q=" + number)).containsExactly(number);
        assertThat(numbers("cases?person=" + encoded("重庆组织") + "&q=" + number)).containsExactly(number);
        assertThat(numbers("cases?person=sx-organizer&q=" + number)).isEmpty();
        assertThat(numbers("cases?maker=500103&q=" + number)).containsExactly(number);
        assertThat(numbers("cases?maker=1501&q=" + number)).isEmpty();
    }

    @Test
    void whatIsNotInACaseDoesNotFindIt() throws Exception {
        for (var trace : List.of(
                "paper=" + encoded("没有这一文号"), "seal=no-such-seal", "closedFrom=2026-01-01", "deviation=intervention")) {
            assertThat(numbers("cases?" + trace + "&q=" + number)).as(trace).isEmpty();
        }
        assertThat(auditor.get("/api/audit/cases?closedTo=tomorrow").statusCode())
                .isEqualTo(400);
        assertThat(auditor.get("/api/audit/choices").body()).contains("提示后坚持");
    }

    @Test
    void theSameSeedDrawsTheSameCasesAndAnotherOneOthers() throws Exception {
        var query = "&size=2&q=" + encoded("电水壶");
        var drawn = numbers("sample?seed=A" + query);
        assertThat(drawn).hasSize(2).isEqualTo(numbers("sample?seed=A" + query));
        assertThat(List.of("B", "C", "D", "E", "F", "G", "H"))
                .anySatisfy(seed ->
                        assertThat(numbers("sample?seed=" + seed + query)).isNotEqualTo(drawn));
        assertThat(auditor.get("/api/audit/sample?q=x").statusCode())
                .as("without a seed")
                .isEqualTo(400);
        var stranger = new WebSession(port);
        stranger.login("cq-organizer");
        assertThat(stranger.get("/api/audit/sample?seed=A").statusCode()).isEqualTo(403);
    }

    private List<String> numbers(String path) throws Exception {
        var answer = json.readTree(auditor.get("/api/audit/" + path).body());
        return (answer.isArray() ? answer : answer.path("cases")).findValuesAsText("number");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
