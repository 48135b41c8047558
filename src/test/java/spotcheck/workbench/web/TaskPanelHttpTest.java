package spotcheck.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import spotcheck.training.DemoTest;
import spotcheck.training.OpenedCase;
import spotcheck.training.WebSession;

/** What the panel 案卷 asks for, with the login of the task list. */
class TaskPanelHttpTest extends DemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ObjectMapper json;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OpenedCase opened;

    private String number = "";

    @BeforeEach
    void aCaseOfChongqing() {
        opened = OpenedCase.of(application, "重庆市某线缆有限公司", "铜芯电缆");
        number = opened.number();
    }

    @Test
    void onePanelIsOneAnswer() throws Exception {
        var panel = new WebSession(port);
        panel.login("cq-sampler1");
        var answer = panel.get("/api/tasks/" + opened.task() + "/casefile");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).path("caseNumber").asText()).isEqualTo(number);
        assertThat(panel.get("/api/cases/" + number + "/entries").statusCode())
                .as("nobody of the body is drawn yet")
                .isEqualTo(403);
    }

    @Test
    void aRemarkComesIntoTheFile() throws Exception {
        var panel = new WebSession(port);
        panel.login("cq-leader");
        assertThat(panel.post("/api/cases/" + number + "/remarks", "{\"text\": \"门口有狗\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(panel.get("/api/cases/" + number + "/entries").body()).contains("门口有狗");
    }

    @Test
    void aCardInTheListSaysItsCaseAndDateAndNothingToStrangers() throws Exception {
        var list = new WebSession(port);
        list.login("cq-sampler1");
        var cards = json.readTree(list.get("/api/tasks/cards?task=" + opened.task() + "&task=none")
                .body());
        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.path("caseName").asText()).isEqualTo(number);
            assertThat(card.path("product").asText()).isEqualTo("铜芯电缆");
            assertThat(card.path("firm").asText()).as("before the draw").isEmpty();
            assertThat(card.path("due").asText()).isNotBlank();
            assertThat(card.path("overdue").asBoolean()).isFalse();
        });
        var stranger = new WebSession(port);
        stranger.login("sx-sampler1");
        assertThat(stranger.get("/api/tasks/cards?task=" + opened.task()).body())
                .isEqualTo("[]");
    }

    @Test
    void strangersSeeNeitherPanelNorEntries() throws Exception {
        var stranger = new WebSession(port);
        stranger.login("sx-sampler1");
        assertThat(stranger.get("/api/tasks/" + opened.task() + "/casefile").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/cases/" + number + "/entries").statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePanelIsSmall() throws Exception {
        var browser = new WebSession(port);
        var size = 0;
        for (var file : new String[] {"panel.js", "card.js", "navigation.js", "casefile.css"}) {
            var answer = browser.get("/casefile/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            size += answer.body().length();
        }
        assertThat(size).isLessThan(300_000);
    }
}
