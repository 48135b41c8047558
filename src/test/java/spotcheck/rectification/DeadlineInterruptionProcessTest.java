package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.DeadlineInterruptions;
import spotcheck.casefile.deadline.DeadlineInterruptions.Ground;
import spotcheck.engine.wait.EngineDate;

/** The handling authority suspends the period of rectification without ending the party's task. */
class DeadlineInterruptionProcessTest extends LadderStory {

    private static final LocalDate SUSPENDED = TODAY.plusDays(20);
    private static final LocalDate RESUMED = TODAY.plusDays(120);

    @Autowired
    private DeadlineInterruptions interruptions;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void whatIsSuspendedDoesNotEndAndRunsOnForTheDaysThatWereLeft() {
        var number = handled();
        interruptions.suspend(number, id(number), ground(SUSPENDED));
        logOut();
        assertThat(task(number, "recordRectification").getDueDate()).isNull();
        clock.travelTo(RESUMED);
        assertThat(management.createJobQuery().active().executable().list())
                .noneMatch(job -> isTimerOf(number, job.getProcessInstanceId()));
        logIn();
        var running = interruptions.resume(number, id(number), ground(RESUMED), false);
        logOut();
        assertThat(running.rawDate()).isEqualTo(RESUMED.plusDays(40));
        assertThat(task(number, "recordRectification").getDueDate()).isEqualTo(EngineDate.due(running.dueDate()));
        dayComes(number, running.dueDate());
        assertThat(openTasks(number)).containsExactly("recordRectification");
        dayComes(number, running.dueDate().plusDays(1));
        assertThat(openTasks(number)).containsExactly("handleOverdue", "recordRectification");
    }

    @Test
    void nobodyOfAnotherAuthoritySuspends() {
        var number = handled();
        identity.setAuthentication("nm-handler", List.of("handler-150102"));
        assertThatThrownBy(() -> interruptions.suspend(number, id(number), ground(SUSPENDED)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aSuspensionCitesARuleOfTheCase() {
        var number = handled();
        var foreign = new Ground(SUSPENDED, "停产", "NMG-53a");
        assertThatThrownBy(() -> interruptions.suspend(number, id(number), foreign))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("规则编号");
    }

    private CaseNumber handled() {
        var number = failing("cq-2023");
        ordered(number);
        clock.travelTo(SUSPENDED);
        logIn();
        return number;
    }

    private void logIn() {
        identity.setAuthentication("cq-handler", List.of("handler-500103"));
    }

    private long id(CaseNumber number) {
        return newest(number, "rectification").id();
    }

    private static Ground ground(LocalDate on) {
        return new Ground(on, "停产、停售，暂不能整改", "CQ23-70d");
    }

    private boolean isTimerOf(CaseNumber number, String instance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }
}
