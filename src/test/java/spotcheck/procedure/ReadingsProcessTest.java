package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Person;
import spotcheck.casefile.chain.ChainedLog;
import spotcheck.sampling.SamplingForms;

/** Who reads a file without working on it, exports, or searches as an auditor, is found by person, case, act and time. */
class ReadingsProcessTest extends CaseHistory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person AUDITOR = new Person("auditor", "auditor");
    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");
    private static final Person LEADER = new Person("cq-leader", "leader-500000");

    @Autowired
    private ChainedLog log;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aCaseRuns() {
        opened(CHONGQING, "seller");
    }

    @Test
    void whoDoesNotWorkOnACaseAndReadsItIsLogged() {
        ask(LEADER, "/api/cases/" + number);
        ask(LEADER, "/cases/" + number);
        assertThat(words("person=cq-leader&number=" + number)).contains("查阅案卷");
        ask(ORGANIZER, "/api/cases/" + number);
        assertThat(words("person=cq-organizer&number=" + number + "&act=" + encoded("查阅")))
                .as("who opened it works on it")
                .isEmpty();
    }

    /** A paper is opened by its own number, which tells no case. */
    @Test
    void whoOpensAPaperOfACaseOfOthersIsLogged() {
        does("assignSamplers", SamplingForms.team("cq"));
        ask(LEADER, "/api/papers/" + papers.of(number).get(0).id() + ".pdf");
        assertThat(words("person=cq-leader&number=" + number)).isNotEmpty();
    }

    @Test
    void everyReviewExportAndSearchOfAnAuditorIsLogged() {
        ask(AUDITOR, "/api/audit/cases/" + number);
        ask(AUDITOR, "/api/audit/cases/" + number + "/review.xlsx");
        ask(AUDITOR, "/api/audit/cases?q=" + encoded("铜芯电缆") + "&overdue=true");
        ask(AUDITOR, "/api/audit/lists/draws/list.xlsx");
        ask(AUDITOR, "/api/cases?query=" + encoded("某五金"));
        assertThat(words("person=auditor&number=" + number)).contains("审阅案卷", "导出案卷（Excel）");
        assertThat(words("person=auditor&act=" + encoded("查找案件"))).contains("查找案件（审计） 关键词：铜芯电缆；有逾期：是", "查找案件 关键词：某五金");
        assertThat(words("person=auditor&act=" + encoded("导出清单"))).contains("导出清单（Excel）");
        assertThat(words("person=auditor&from=2026-03-03&number=" + number)).isEmpty();
        assertThat(log.check().intact()).as(log.check().message()).isTrue();
    }

    @Test
    void aTaskThatWasDoneIsToldByItsNameAndCaseAndNotByItsAddress() {
        var name = task(number, "assignSamplers").getName();
        does("assignSamplers", SamplingForms.team("cq"));
        assertThat(words("number=" + number)).contains("立案", "办理任务 " + name);
        assertThat(words("number=" + number)).noneMatch(line -> line.contains("/engine-rest"));
    }

    @Test
    void aReadingTakenOutOfTheLogBreaksItsChain() {
        ask(LEADER, "/api/cases/" + number);
        var line = jdbc.sql("select max(seq) from act_log where actor = 'cq-leader'")
                .query(Integer.class)
                .single();
        jdbc.sql("update act_log set case_number = '' where seq = ?")
                .param(line)
                .update();
        var check = log.check();
        jdbc.sql("update act_log set case_number = ? where seq = ?")
                .params(number.value(), line)
                .update();
        assertThat(check.intact()).isFalse();
        assertThat(log.check().intact()).isTrue();
    }

    private List<String> words(String filter) {
        var rows = ask(AUDITOR, "/api/audit/lists/acts?size=200&" + filter).path("rows");
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add((row.path(3).asText() + " " + row.path(4).asText()).strip()));
        return lines;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode ask(Person person, String path) {
        var answer = door.asks(person, "GET", path, "");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        try {
            return answer.body().startsWith("{") ? JSON.readTree(answer.body()) : JSON.nullNode();
        } catch (IOException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }
}
