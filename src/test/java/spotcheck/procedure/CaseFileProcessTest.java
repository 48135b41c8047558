package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import spotcheck.Proves;

/** What GET /api/cases/{number} shows of a whole case. */
class CaseFileProcessTest extends Procedure {

    @Autowired
    private WebApplicationContext application;

    @Test
    @Proves("SX23-5-8")
    void theFileOfAChongqingCaseTellsItWhole() throws Exception {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        told(PRODUCER);
        ordered();
        retestGranted(PRODUCER);
        retested("fails");
        rectified();
        reinspected(true);
        handlingFiled();
        var open = file();
        assertThat(open.path("status").asText()).isEqualTo("open");
        objectionPeriodOver(PARTY);
        publishedAndClosed();
        var file = file();
        holdsAllSections(file);
        assertThat(file.path("regime").asText()).isEqualTo("cq-2023");
        assertThat(file.path("conclusion").asText()).isEqualTo("unqualified");
        assertThat(file.path("objections")).hasSize(2);
        tellsItsDeadlines(file);
        assertThat(bases(file)).isNotEmpty().noneMatch(basis -> basis.contains("NMG"));
    }

    @Test
    void theFileOfAnInnerMongolianCaseTellsItWhole() throws Exception {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        ordered();
        told(PARTY);
        retestGranted(PARTY);
        retested("fails");
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
        var file = file();
        holdsAllSections(file);
        assertThat(file.path("regime").asText()).isEqualTo("nmg-trial");
        assertThat(bases(file)).isNotEmpty().noneMatch(basis -> basis.contains("CQ"));
    }

    private static void tellsItsDeadlines(JsonNode file) {
        assertThat(file.path("deadlines")).isNotEmpty().allSatisfy(deadline -> {
            assertThat(deadline.path("from").asText()).matches("[\\p{IsHan}（），、]+");
            assertThat(deadline.path("effect").path("text").asText()).isNotEmpty();
            assertThat(deadline.path("effect").path("legalBasis").asText()).doesNotContain("NMG");
            assertThat(deadline.path("overdueAfter").asText())
                    .isEqualTo(deadline.path("dueDate").asText());
            assertThat(deadline.path("bearer").path("label").asText()).isNotEmpty();
            assertThat(deadline.path("timeliness").path("label").asText()).isNotEmpty();
            assertThat(deadline.path("history").isArray()).isTrue();
        });
    }

    private static void holdsAllSections(JsonNode file) {
        assertThat(file.path("status").asText()).isEqualTo("closed");
        assertThat(file.path("outcome").asText()).isEqualTo("closed");
        assertThat(file.path("stage").asText()).isNotEmpty();
        assertThat(file.path("entries").findValuesAsText("kind")).contains("decision.statutoryPeriod");
        assertThat(lookedUp(file)).as("each period once").doesNotHaveDuplicates();
        for (var section : new String[] {
            "parties",
            "samples",
            "reports",
            "notifications",
            "deadlines",
            "objections",
            "orders",
            "reinspections",
            "publications",
            "papers",
            "entries"
        }) {
            assertThat(file.path(section)).as(section).isNotEmpty();
        }
        assertThat(file.path("deadlines")).allSatisfy(deadline -> {
            assertThat(deadline.path("explanation").asText()).contains(inWords(deadline.path("dueDate")));
            assertThat(deadline.path("legalBasis").asText()).isNotEmpty();
        });
    }

    private static List<String> lookedUp(JsonNode file) {
        return StreamSupport.stream(file.path("entries").spliterator(), false)
                .filter(entry -> entry.path("kind").asText().equals("decision.statutoryPeriod"))
                .map(entry -> entry.path("details").toString())
                .toList();
    }

    private static String inWords(JsonNode day) {
        return DateTimeFormatter.ofPattern("y年M月d日").format(LocalDate.parse(day.asText()));
    }

    private static List<String> bases(JsonNode file) {
        return StreamSupport.stream(file.path("entries").spliterator(), false)
                .map(entry -> entry.path("legalBasis").asText())
                .toList();
    }

    private JsonNode file() throws Exception {
        identity.setAuthentication(region() + "-organizer", List.of());
        try {
            return read();
        } finally {
            identity.clearAuthentication();
        }
    }

    private JsonNode read() throws Exception {
        var body = MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/api/cases/" + number))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(body);
    }
}
