package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Entry;
import spotcheck.sampling.SamplingForms;

/** People and timers that act in the same moment. */
class ConcurrencyProcessTest extends Procedure {

    @Test
    void fiftyCasesOpenedAtOnceTakeFiftyNumbersInARow() throws Exception {
        var opened = AtOnce.all(
                8, Collections.<Callable<CaseNumber>>nCopies(50, () -> procedure.open(opening(CHONGQING, "seller"))));
        assertThat(opened).hasSize(50);
        var running = opened.stream()
                .map(CaseNumber::value)
                .map(value -> Integer.parseInt(value.substring(12)))
                .sorted()
                .toList();
        assertThat(running).doesNotHaveDuplicates();
        assertThat(running.get(49) - running.get(0)).isEqualTo(49);
        assertThat(opened).allSatisfy(each -> assertThat(openTasks(each)).containsExactly("assignSamplers"));
    }

    @RepeatedTest(3)
    void ofTwoPeopleWhoCompleteATaskAtOnceOneDoes() throws Exception {
        opened(CHONGQING, "seller");
        var task = task(number, "assignSamplers").getId();
        var form = Variables.fromMap(SamplingForms.team("cq"));
        var succeeded = AtOnce.succeeded(() -> tasks.complete(task, form), () -> tasks.complete(task, form));
        assertThat(succeeded).isEqualTo(1);
        assertThat(openTasks(number)).containsExactly("showNotice");
        assertThat(paperKinds()).containsOnlyOnce("spot-check-notice");
        assertThat(entriesOf("assignSamplers")).hasSize(1);
    }

    @RepeatedTest(2)
    void anObjectionInTheMomentOfTheDeadlineIsEitherRegisteredOrMissed() throws Exception {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        var lastDay = deadlines.open(number, "objection", PARTY).orElseThrow().dueDate();
        clock.travelTo(lastDay.plusDays(1));
        var timer = management
                .createJobQuery()
                .timers()
                .processInstanceId(taskOf(PARTY, "registerObjection").getProcessInstanceId())
                .singleResult();
        var succeeded = AtOnce.succeeded(
                () -> management.executeJob(timer.getId()),
                () -> tasks.complete(
                        taskOf(PARTY, "registerObjection").getId(),
                        Variables.fromMap(objection("inspection-conclusion"))));
        assertThat(succeeded).isEqualTo(1);
        var missed = !entriesOf("objectionPeriodOver").isEmpty();
        assertThat(taskOf(PARTY, "confirmObjectionPeriodOver") != null).isEqualTo(missed);
        assertThat(taskOf(PARTY, "studyObjection") != null).isEqualTo(!missed);
        assertThat(statuses("objection")).containsExactly(missed ? "open" : "met");
    }

    private List<Entry> entriesOf(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }
}
