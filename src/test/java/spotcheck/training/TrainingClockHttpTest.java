package spotcheck.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.calendar.ChinaTime;

class TrainingClockHttpTest extends DemoTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock system;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Test
    void anAdministratorMovesTheOneClockAndTheEngineFollows() {
        var before = ChinaTime.today(system);
        var answer = move("admin", Map.of("days", 15));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(ChinaTime.today(system)).isEqualTo(before.plusDays(15));
        assertThat(ChinaTime.dayOf(ClockUtil.getCurrentTime())).isEqualTo(before.plusDays(15));
        assertThat(answer.getBody()).containsEntry("today", before.plusDays(15).toString());
    }

    @Test
    void aMovedClockIsFoundAgainAfterARestart() {
        move("admin", Map.of("days", 1));
        assertThat(new TrainingClock(jdbc).ahead()).isEqualTo(clock.ahead()).isPositive();
    }

    @Test
    void aDayInThePastIsRefusedInChineseAndChangesNothing() {
        var ahead = clock.ahead();
        var answer = move("admin", Map.of("date", LocalDate.of(2020, 1, 1)));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).extractingByKey("message").asString().contains("只能向前调整");
        assertThat(clock.ahead()).isEqualTo(ahead);
    }

    @Test
    void aDayThatDoesNotExistIsRefusedInChinese() {
        var answer = move("admin", Map.of("date", "2027-02-30"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody())
                .extractingByKey("message")
                .asString()
                .contains("“date”填写的“2027-02-30”有误", "应为实际存在的日期");
    }

    @Test
    void nobodyButAnAdministratorMovesOrSeesTheClock() {
        var ahead = clock.ahead();
        var answer = move("cq-organizer", Map.of("days", 15));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).extractingByKey("message").asString().contains("权限");
        assertThat(http.withBasicAuth("cq-leader", "cq-leader")
                        .getForEntity("/api/training/clock", Map.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(clock.ahead()).isEqualTo(ahead);
    }

    @Test
    void timersThatAreDueAfterTheMoveFireAtOnce() throws InterruptedException {
        var instance = runtime.startProcessInstanceById(waitingForDays()).getId();
        move("admin", Map.of("days", 61));
        var patience = Instant.now().plus(Duration.ofSeconds(40));
        while (isRunning(instance) && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        assertThat(isRunning(instance)).isFalse();
    }

    private String waitingForDays() {
        var waiting = Bpmn.createExecutableProcess("waitingForDays")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDuration("P60D")
                .endEvent()
                .done();
        return repository
                .createDeployment()
                .addModelInstance("waitingForDays.bpmn", waiting)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    private boolean isRunning(String instance) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .unfinished()
                        .count()
                > 0;
    }

    @SuppressWarnings("unchecked")
    private ResponseEntity<Map<String, Object>> move(String user, Map<String, Object> move) {
        return (ResponseEntity<Map<String, Object>>) (ResponseEntity<?>)
                http.withBasicAuth(user, user).postForEntity("/api/training/clock", move, Map.class);
    }
}
