package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.lists.ListFilter;
import spotcheck.casefile.chain.Entry;

/** What an administrator does past the procedure: refused without a reason, with one an entry of the case that tells it whole. */
class InterventionProcessTest extends Procedure {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person ADMIN = new Person("admin", "camunda-admin");
    private static final String REASON = "抽样单位来函，流程停错步骤";

    @Autowired
    private AuditLists lists;

    @BeforeEach
    void aCaseRuns() {
        opened(CHONGQING, "seller");
    }

    @Test
    void aVariableThatIsRewrittenIsToldWithOldAndNewValue() {
        var task = task(number, "assignSamplers");
        var path = "/engine-rest/process-instance/" + task.getProcessInstanceId() + "/variables/regime";
        var body = Map.of("value", "cq-2020", "type", "String");
        isRefused("PUT", path, body);
        assertThat(runtime.getVariable(task.getExecutionId(), "regime")).isEqualTo("cq-2023");
        isDone("PUT", path, body);
        assertThat(words()).contains("理由：" + REASON, "regime", "cq-2023 → cq-2020");
        assertThat(last().actor()).isEqualTo("admin");
        assertThat(last().title()).isEqualTo("管理干预：改写流程变量");
        assertThat(chain.check(number).intact()).isTrue();
        assertThat(listed()).contains(REASON, "cq-2023 → cq-2020");
    }

    @Test
    void aStepThatIsMovedIsToldFromAndTo() {
        var task = task(number, "assignSamplers");
        var path = "/engine-rest/process-instance/" + task.getProcessInstanceId() + "/modification";
        var body = Map.of(
                "instructions",
                List.of(
                        Map.of("type", "cancel", "activityId", "userTask_assignSamplers"),
                        Map.of("type", "startBeforeActivity", "activityId", "userTask_showNotice")));
        isRefused("POST", path, body);
        assertThat(openTasks(number)).contains("assignSamplers");
        isDone("POST", path, body);
        assertThat(openTasks(number)).contains("showNotice").doesNotContain("assignSamplers");
        assertThat(words()).contains("由步骤：" + task.getName(), "到步骤：");
        assertThat(listed()).contains("由步骤：" + task.getName());
    }

    @Test
    void aTimerThatIsPutOffIsToldAsMoments() {
        sampled();
        failed();
        told(PARTY);
        var timer = management.createJobQuery().timers().list().stream()
                .filter(job -> number.value()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .findFirst()
                .orElseThrow();
        var body = Map.of("duedate", "2027-11-20T00:00:00.000+0800", "cascade", false);
        isRefused("PUT", "/engine-rest/job/" + timer.getId() + "/duedate", body);
        isDone("PUT", "/engine-rest/job/" + timer.getId() + "/duedate", body);
        assertThat(words()).contains(" → 2027-11-20 00:00:00").doesNotContain("1826640000000");
        assertThat(listed()).contains(" → 2027-11-20 00:00:00");
    }

    @Test
    void aProcessThatIsDeletedIsToldWithWhatItHeld() {
        var task = task(number, "assignSamplers");
        var overview = task.getProcessInstanceId();
        isRefused("DELETE", "/engine-rest/process-instance/" + overview, Map.of());
        isDone("DELETE", "/engine-rest/process-instance/" + overview, Map.of());
        assertThat(words()).contains("删除的内容：未办任务：" + task.getName(), "regime=cq-2023");
    }

    @Test
    void anAdministratorWhoGivesATaskToSomebodyElseSaysWhy() {
        var task = task(number, "assignSamplers");
        var person = whoActs(task);
        door.asks(person, "POST", "/engine-rest/task/" + task.getId() + "/claim", body(Map.of("userId", person.id())));
        isRefused("POST", "/engine-rest/task/" + task.getId() + "/unclaim", Map.of());
        isDone("POST", "/engine-rest/task/" + task.getId() + "/unclaim", Map.of());
        assertThat(words()).contains("任务：" + task.getName(), "办理人：" + person.id());
    }

    /** Given a case whose sampling runs, when a message from outside ends what rests on the conclusion, then that is told too. */
    @Test
    void aMessageFromOutsideIsToldWithTheStepsThatItMoved() {
        sampled();
        failed();
        told(PARTY);
        var message = Map.of("messageName", "conclusionOverturned", "businessKey", number.value(), "all", true);
        isRefused("POST", "/engine-rest/message", message);
        assertThat(openTasks(number)).contains("issueOrder");
        isDone("POST", "/engine-rest/message", message);
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        assertThat(last().title()).isEqualTo("管理干预：发送消息：流程");
        assertThat(words()).contains("理由：" + REASON, "conclusionOverturned", "由步骤：");
        assertThat(listed()).contains("发送消息", REASON, "conclusionOverturned");
        assertThat(chain.check(number).intact()).isTrue();
    }

    @Test
    void aMessageToOneExecutionIsToldAndOneToAllCasesIsRefused() {
        sampled();
        failed();
        told(PARTY);
        var waiting = runtime.createEventSubscriptionQuery().eventName("conclusionOverturned").list().stream()
                .filter(one -> runtime.createProcessInstanceQuery()
                                .processInstanceId(one.getProcessInstanceId())
                                .processInstanceBusinessKey(number.value())
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow()
                .getExecutionId();
        var path = "/engine-rest/execution/" + waiting + "/messageSubscriptions/conclusionOverturned/trigger";
        isRefused("POST", path, Map.of("variables", Map.of()));
        isDone("POST", path, Map.of("variables", Map.of()));
        assertThat(last().title()).isEqualTo("管理干预：发送消息：流程");
        var all = asks(
                "POST", "/engine-rest/message", Map.of("messageName", "conclusionOverturned", "all", true), REASON);
        assertThat(all.statusCode()).as(all.body()).isBetween(400, 403);
        assertThat(all.body()).contains("只发给一个案件");
        var signal = asks("POST", "/engine-rest/signal", Map.of("name", "anything"), REASON);
        assertThat(signal.statusCode()).as(signal.body()).isBetween(400, 403);
        assertThat(signal.body()).contains("只发给一个案件");
    }

    /** What a task tells other stages stands in the midst of its completion, and is the procedure itself. */
    @Test
    void whatATaskTellsOtherStagesIsNoIntervention() {
        failedAndOrdered();
        objects(PARTY, "sampling-process");
        samplingJudged(PARTY, "revoked");
        assertThat(entries.of(number)).extracting(Entry::kind).doesNotContain("intervention");
    }

    @Test
    void manyCasesAtOnceAreRefused() {
        var answer = asks(
                "POST",
                "/engine-rest/process-instance/delete",
                Map.of(
                        "processInstanceIds",
                        List.of(task(number, "assignSamplers").getProcessInstanceId())),
                REASON);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("逐案");
    }

    /** Cockpit sends no reason; it is given on a page before, and holds a quarter of an hour. */
    @Test
    void aReasonGivenBeforeHoldsForThatPersonAndCaseAQuarterOfAnHour() throws Exception {
        var path = "/api/cases/" + number + "/interventions";
        assertThat(door.asks(ADMIN, "POST", path, body(Map.of("reason", "无"))).statusCode())
                .isEqualTo(400);
        assertThat(door.asks(new Person("cq-leader", "leader-500000"), "POST", path, body(Map.of("reason", REASON)))
                        .statusCode())
                .isEqualTo(403);
        var given = door.asks(ADMIN, "POST", path, body(Map.of("reason", REASON)));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        var variable = "/engine-rest/process-instance/"
                + task(number, "assignSamplers").getProcessInstanceId() + "/variables/regime";
        var body = Map.of("value", "cq-2020", "type", "String");
        assertThat(asks("PUT", variable, body, "").statusCode()).isEqualTo(204);
        assertThat(words()).contains("理由：" + REASON);
        clock.travelTo(TODAY, LocalTime.of(10, 16));
        isRefused("PUT", variable, body);
        var file = door.asks(ADMIN, "GET", "/api/cases/" + number, "");
        assertThat(JSON.readTree(file.body()).path("interventions")).hasSize(1);
    }

    private void isRefused(String method, String path, Map<String, ?> body) {
        var before = entries.of(number).size();
        var answer = asks(method, path, body, "");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 403);
        assertThat(answer.body()).contains("说明理由");
        assertThat(entries.of(number)).hasSize(before);
    }

    private void isDone(String method, String path, Map<String, ?> body) {
        var answer = asks(method, path, body, REASON);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    private HttpResponse<String> asks(String method, String path, Map<String, ?> body, String reason) {
        var text = body.isEmpty() ? "" : body(body);
        return reason.isEmpty()
                ? door.asks(ADMIN, method, path, text)
                : door.asks(
                        ADMIN,
                        method,
                        path,
                        text,
                        "X-Intervention-Reason",
                        URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private Entry last() {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("intervention"))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private String words() {
        return last().details().replace("\":\"", "：").replace("\\\"", "\"");
    }

    private String listed() {
        var rows = new ArrayList<List<String>>();
        identity.setAuthentication("auditor", List.of("auditor"));
        try {
            lists.each("interventions", ListFilter.days(null, null), rows::add);
        } finally {
            identity.clearAuthentication();
        }
        return rows.stream()
                .filter(row -> row.contains(number.value()))
                .toList()
                .toString();
    }

    private static String body(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
