package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Person;
import spotcheck.evidence.EvidenceSettings;
import spotcheck.verification.Verification;
import spotcheck.verification.anchor.Anchors;

/** Somebody has the database, or the disk, and changes what is kept behind the program's back. */
class TamperedCaseProcessTest extends Procedure {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person AUDITOR = new Person("auditor", "auditor");
    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verification verification;

    @Autowired
    private Anchors anchors;

    @Autowired
    private EvidenceSettings evidence;

    @BeforeEach
    void aFailingSample() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        isAsItsEntriesSay();
        assertThat(review().path("chain").path("intact").asBoolean()).isTrue();
    }

    @Test
    void aConclusionThatIsRewrittenIsNamed() throws Exception {
        isFound("update spot_case set conclusion = 'qualified' where number = ?", "案件的“检验结论”与记录时不同");
    }

    @Test
    void aPeriodThatIsPutOffIsNamed() throws Exception {
        isFound("update deadline set due_date = date '2027-12-31' where case_number = ?", "期限（", "“截止日”与记录时不同");
    }

    @Test
    void aFirmASampleAPaperThatIsAnotherOrGoneIsNamed() throws Exception {
        isFound(
                "update party set name = '别的公司' where id = (select sampled_party from spot_case where number = ?)",
                "当事人（",
                "“名称”与记录时不同");
        isFound("update paper set number = 'x' where case_number = ?", "文书（", "“编号”与记录时不同");
        isFound("delete from sampling_team where case_number = ?", "抽样人员（", "不见了");
        isFound(
                "insert into paper (case_number, kind, title, number, issuer, addressee, issued_on)"
                        + " values (?, 'x', '补造的文书', 'y', '500000', 'z', date '2026-01-01')",
                "文书（",
                "没有记录");
    }

    /** Also where the next act writes its own entry over it. */
    @Test
    void aChangeIsNotHiddenByTheNextEntry() throws Exception {
        edit("update spot_case set conclusion = 'qualified' where number = ?");
        var remark = door.asks(ORGANIZER, "POST", "/api/cases/" + number + "/remarks", "{\"text\":\"一切正常\"}");
        assertThat(remark.statusCode()).as(remark.body()).isLessThan(300);
        assertThat(review().path("chain").path("message").asText()).contains("曾被绕过系统改动：案件的“检验结论”");
    }

    /** The anchor of the evening before tells that there was one more. */
    @Test
    void anEndThatIsCutOffWithItsHeadSetBackIsFoundByTheAnchor() throws Exception {
        door.asks(ORGANIZER, "POST", "/api/cases/" + number + "/remarks", "{\"text\":\"最后一条\"}");
        anchors.write();
        assertThat(verification.all().problems()).filteredOn(this::isOfTheCase).isEmpty();
        edit("delete from entry where case_number = ? and seq = (select last_seq from entry_chain where case_number = '"
                + number + "')");
        edit("update entry_chain set last_seq = last_seq - 1, last_hash = (select hash from entry e"
                + " where e.case_number = entry_chain.case_number and e.seq = entry_chain.last_seq - 1)"
                + " where case_number = ?");
        assertThat(review().path("chain").path("message").asText()).contains("末尾的记录被删除");
        assertThat(verification.all().problems()).anyMatch(problem -> isOfTheCase(problem) && problem.contains("锚定"));
    }

    @Test
    void linesOfTheEnginesLogThatAreDeletedAreMissed() throws Exception {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("spotCheck")
                .singleResult();
        var done = door.asks(
                new Person("admin", "camunda-admin"),
                "PUT",
                "/engine-rest/process-instance/" + instance.getId() + "/variables/note",
                JSON.writeValueAsString(Map.of("value", "x", "type", "String")),
                "X-Intervention-Reason",
                URLEncoder.encode("流程变量写错须更正", StandardCharsets.UTF_8));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        anchors.write();
        assertThat(review().path("chain").path("intact").asBoolean()).isTrue();
        jdbc.sql("delete from act_hi_op_log where proc_inst_id_ = ? and entity_type_ = 'Variable'")
                .param(instance.getId())
                .update();
        assertThat(review().path("chain").path("message").asText()).contains("引擎操作日志中没有");
        assertThat(verification.all().problems()).anyMatch(problem -> problem.contains("引擎操作日志与锚定文件"));
    }

    @Test
    void aFileThatIsAlteredOnTheDiskIsFoundWhenItIsVerified() throws Exception {
        var sha256 = "ab".repeat(32);
        var file = file(sha256);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "别的内容");
        jdbc.sql(
                        "insert into stored_content (sha256, size, stored_at, checked_at, state)"
                                + " values (?, 12, timestamp with time zone '2026-01-01 00:00:00+08', timestamp with time zone '2026-01-01 00:00:00+08', 'held')")
                .param(sha256)
                .update();
        edit("insert into evidence_file (case_number, task, step, step_name, sha256, name, type, codes, remark,"
                + " uploaded_by, uploaded_at, orientation) values (?, 't', 's', '封样', '" + sha256
                + "', '封样.jpg', 'image/jpeg', '', '', 'x', timestamp with time zone '2026-01-01 00:00:00+08', 1)");
        var before = review().path("evidence");
        assertThat(before.toString()).contains("完好（2026-01-01 00:00:00 核对）");
        var verified = door.asks(AUDITOR, "POST", "/api/audit/cases/" + number + "/verification", "{}");
        assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
        assertThat(verified.body()).contains("证据文件“封样.jpg”已损坏或者丢失");
        assertThat(review().path("evidence").toString()).contains("文件已损坏（");
    }

    /** On the list, in the column, on the tile, and as a message to auditors. */
    private void isFound(String edit, String... words) throws Exception {
        var before = JSON.readTree(
                        door.asks(AUDITOR, "GET", "/api/audit/overview", "").body())
                .path("broken")
                .asInt();
        edit(edit);
        var chain = review().path("chain");
        assertThat(chain.path("intact").asBoolean()).isFalse();
        assertThat(chain.path("message").asText()).contains(words);
        assertThat(get("/api/audit/overview").path("broken").asInt()).isGreaterThanOrEqualTo(Math.max(1, before));
        assertThat(get("/api/audit/cases?broken=true&q=" + number)
                        .path("cases")
                        .path(0)
                        .path("broken")
                        .asBoolean())
                .isTrue();
        assertThat(get("/api/audit/lists/breaks?size=200").toString()).contains(number.value(), words[0]);
        assertThat(verification.all().problems())
                .anyMatch(problem -> isOfTheCase(problem) && problem.contains(words[0]));
        assertThat(jdbc.sql("select count(*) from message where title like ?")
                        .param("核验不符：案件" + number + "%")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private boolean isOfTheCase(String problem) {
        return problem.contains(number.value());
    }

    private Path file(String sha256) {
        return evidence.folder()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private void edit(String sql) {
        assertThat(jdbc.sql(sql).param(number.value()).update()).isPositive();
    }

    private JsonNode review() {
        return get("/api/audit/cases/" + number);
    }

    private JsonNode get(String path) {
        var answer = door.asks(AUDITOR, "GET", path, "");
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }
}
