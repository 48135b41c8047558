package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;
import spotcheck.sampling.SamplingForms;

/** People and timers that act in the same moment. */
class ConcurrencyProcessTest extends Procedure {

    @Autowired
    private TransactionTemplate transaction;

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

    @Test
    void ofTwoPeopleWhoCompleteATaskAtOnceOneDoes() throws Exception {
        opened(CHONGQING, "seller");
        var task = task(number, "assignSamplers");
        var form = SamplingForms.team("cq");
        var through = AtOnce.overlapping(transaction, () -> submit(task, form), () -> submit(task, form));
        assertThat(through).containsExactly(true, false);
        assertThat(openTasks(number)).containsExactly("showNotice");
        assertThat(paperKinds()).containsOnlyOnce("spot-check-notice");
        assertThat(entriesOf("assignSamplers")).hasSize(1);
    }

    @Test
    void anObjectionThatComesWhileTheDeadlineFiresIsNotRegistered() throws Exception {
        var timer = lastMoment();
        var objects = taskOf(PARTY, "registerObjection");
        var through = AtOnce.overlapping(
                transaction,
                () -> management.executeJob(timer),
                () -> submit(objects, objection("inspection-conclusion")));
        assertThat(through).containsExactly(true, false);
        assertThat(entriesOf("objectionPeriodOver")).hasSize(1);
        assertThat(taskOf(PARTY, "confirmObjectionPeriodOver")).isNotNull();
        assertThat(taskOf(PARTY, "studyObjection")).isNull();
        assertThat(statuses("objection")).containsExactly("open");
    }

    @Test
    void aDeadlineThatFiresWhileAnObjectionIsRegisteredMissesNothing() throws Exception {
        var timer = lastMoment();
        var objects = taskOf(PARTY, "registerObjection");
        var through = AtOnce.overlapping(
                transaction,
                () -> submit(objects, objection("inspection-conclusion")),
                () -> management.executeJob(timer));
        assertThat(through).containsExactly(true, false);
        assertThat(entriesOf("objectionPeriodOver")).isEmpty();
        assertThat(taskOf(PARTY, "studyObjection")).isNotNull();
        assertThat(taskOf(PARTY, "confirmObjectionPeriodOver")).isNull();
        assertThat(statuses("objection")).containsExactly("met");
    }

    /** @return the timer of the party's objection period, which is over */
    private String lastMoment() throws Exception {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        var lastDay = deadlines.open(number, "objection", PARTY).orElseThrow().dueDate();
        clock.travelTo(lastDay.plusDays(1));
        return management
                .createJobQuery()
                .timers()
                .processInstanceId(taskOf(PARTY, "registerObjection").getProcessInstanceId())
                .singleResult()
                .getId();
    }

    /** One reserve sample allows one retest (CQ23-57f, NMG-43d), also of two who are granted one in the same moment. */
    @Test
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
        var through = AtOnce.overlapping(transaction, () -> submit(party, grant), () -> submit(producer, grant));
        assertThat(through).containsExactly(true, true);
        assertThat(openTasks(number)).containsOnlyOnce("registerRetestNotice");
        assertThat(paperKinds()).containsOnlyOnce("retest-notice");
        retested("fails");
        assertThat(openTasks(number)).doesNotContain("registerRetestNotice", "decideRetest");
    }

    /** Within the transaction of the one who calls, which the front door is not. */
    private void submit(Task task, Map<String, Object> form) {
        tasks.complete(task.getId(), Variables.fromMap(form));
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
