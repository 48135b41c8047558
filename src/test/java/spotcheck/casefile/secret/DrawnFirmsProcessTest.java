package spotcheck.casefile.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** Who was drawn for a check is known to few until the firm is told. */
class DrawnFirmsProcessTest extends StageTest {

    private static final String FIRM = "某五金经营部";
    /** More than all tasks that other stories leave to one sampler fill. */
    private static final int PAGES = 40;

    private static final List<String> TOO_EARLY = List.of("cq-handler", "cq-sampler3", "cq-inspector");
    private static final Map<String, String> POSTS = Map.of(
            "cq-handler", "handler-500103",
            "cq-sampler1", "sampler-cq-body",
            "cq-sampler2", "sampler-cq-body",
            "cq-sampler3", "sampler-cq-body",
            "cq-inspector", "inspector-cq-lab1",
            "cq-organizer", "organizer-500000",
            "cq-auditor", "auditor-500000");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aNeighbourInTheSameBody() {
        jdbc.sql("insert into person (id, name, role, institution, trained_until)"
                        + " values ('cq-sampler3', '重庆抽样员丙', 'sampler', 'cq-body', '2030-12-31')")
                .update();
        number = aCase("cq-2023", "seller");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
        jdbc.sql("delete from person where id = 'cq-sampler3'").update();
    }

    @Test
    @Proves({"NMG-16-1", "CQN-2-3j", "SX23-5-3"})
    void untilTheNoticeIsShownOnlyOrganizerDrawnSamplersAndAuditorsKnowTheFirm() throws Exception {
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        TOO_EARLY.forEach(this::seesNothing);
        List.of("cq-organizer", "cq-sampler1", "cq-sampler2", "cq-auditor").forEach(this::seesTheFirm);
        identity.clearAuthentication();
        complete(number, "showNotice", notice());
        POSTS.keySet().forEach(this::seesTheFirm);
    }

    @Test
    @Proves("SX23-5-3")
    void theDrawItselfTellsTheBodyTheProductAlone() {
        start("sampling", number, Map.of());
        var draw = task(number, "assignSamplers");
        assertThat(tasks.getVariable(draw.getId(), "caseHeadline"))
                .asString()
                .contains("铜芯电缆")
                .doesNotContain(FIRM);
        as("cq-sampler3");
        assertThat(answer(get("/api/tasks/" + draw.getId() + "/casefile")))
                .contains("选派抽样人员")
                .doesNotContain(FIRM);
        assertThat(tasks.getVariables(draw.getId()).toString()).doesNotContain(FIRM);
    }

    @Test
    @Proves("CQN-2-3j")
    void afterTheDrawItsTasksComeToTheDrawnByName() {
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        var visit = task(number, "showNotice");
        assertThat(tasks.getVariable(visit.getId(), "caseHeadline")).asString().contains(FIRM);
        assertThat(listed("cq-sampler3", visit)).isFalse();
        assertThat(listed("cq-sampler1", visit)).isTrue();
        assertThat(listed("cq-sampler2", visit)).isTrue();
        identity.clearAuthentication();
        complete(number, "showNotice", notice());
        assertThat(listed("cq-sampler3", task(number, "recordFindings"))).isTrue();
    }

    @Test
    @Proves({"NMG-16-1", "CQN-2-3j"})
    void aFirmWhereNobodyWasThereStaysSecretUntilTheCaseIsClosed() throws Exception {
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        complete(number, "showNotice", with(notice(), "partyAbsent", true));
        TOO_EARLY.forEach(this::seesNothing);
        identity.clearAuthentication();
        cases.close(number, "notSampled", TODAY);
        TOO_EARLY.forEach(this::seesTheFirm);
    }

    private boolean listed(String person, Task task) {
        as(person);
        return IntStream.range(0, PAGES)
                .anyMatch(page -> answer(get("/tasks?show=all&page=" + page)).contains(task.getId()));
    }

    private void seesNothing(String person) {
        as(person);
        assertThat(everythingShown()).as(person).doesNotContain(FIRM + number);
    }

    private void seesTheFirm(String person) {
        as(person);
        assertThat(answer(get("/api/cases/" + number))).as(person).contains(FIRM);
        assertThat(answer(get("/api/cases?query=" + number))).as(person).contains(FIRM);
    }

    /** File, entries, evidence, search, list and remark. */
    private String everythingShown() {
        return answer(get("/api/cases/" + number))
                + answer(get("/api/cases/" + number + "/entries"))
                + answer(get("/api/cases/" + number + "/evidence"))
                + answer(get("/api/cases?query=" + number))
                + answer(get("/cases"))
                + answer(get("/cases/" + number))
                + answer(get("/evidence/" + number))
                + answer(get("/start"))
                + answer(get("/tasks?show=all"))
                + answer(post("/api/cases/" + number + "/remarks")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"问\"}"));
    }

    private void as(String person) {
        identity.setAuthentication(person, List.of(POSTS.get(person)));
    }

    private String answer(MockHttpServletRequestBuilder request) {
        try {
            return MockMvcBuilders.webAppContextSetup(application)
                    .build()
                    .perform(request)
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
