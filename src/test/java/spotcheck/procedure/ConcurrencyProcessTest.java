package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;
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
        var task = task(number, "assignSamplers");
        var form = SamplingForms.team("cq");
        var succeeded = AtOnce.succeeded(() -> complete(task, form), () -> complete(task, form));
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
                () -> complete(taskOf(PARTY, "registerObjection"), objection("inspection-conclusion")));
        assertThat(succeeded).isLessThanOrEqualTo(1);
        if (succeeded == 0) { // each was in the other's way: the executor tries a timer again
            management.executeJob(timer.getId());
        }
        var missed = !entriesOf("objectionPeriodOver").isEmpty();
        assertThat(taskOf(PARTY, "confirmObjectionPeriodOver") != null).isEqualTo(missed);
        assertThat(taskOf(PARTY, "studyObjection") != null).isEqualTo(!missed);
        assertThat(statuses("objection")).containsExactly(missed ? "open" : "met");
    }

    /** One reserve sample allows one retest (CQ23-57f, NMG-43d), also of two who are granted one in the same moment. */
    @RepeatedTest(2)
    void ofTwoPartiesGrantedARetestAtOnceOneBeginsAndOneWaits() throws Exception {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        told(PRODUCER);
        studied(PARTY);
        studied(PRODUCER);
        var grant = Map.<String, Object>of("retestDecision", "retest", "decisionReasons", "有必要且具备条件");
        var party = taskOf(PARTY, "decideRetest");
        var producer = taskOf(PRODUCER, "decideRetest");
        var succeeded = AtOnce.succeeded(() -> complete(party, grant), () -> complete(producer, grant));
        assertThat(succeeded).isEqualTo(2);
        assertThat(openTasks(number)).containsOnlyOnce("registerRetestNotice");
        assertThat(paperKinds()).containsOnlyOnce("retest-notice");
        retested("fails");
        assertThat(openTasks(number)).doesNotContain("registerRetestNotice", "decideRetest");
    }

    private void studied(String recipient) {
        objects(recipient, "inspection-conclusion");
        does(recipient, "studyObjection", Map.of("bodyOpinion", "记录完整", "refusalGroundsSeen", List.of()));
    }

    private List<Entry> entriesOf(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }
}
