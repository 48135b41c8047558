package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.secret.DrawnFirms;
import spotcheck.registry.person.People;

/**
 * Whole cases in which, before each step that must be somebody else's, whoever did the earlier one tries it first, with the
 * post of the step, under the own login and under a second one, and every drawn sampler too: the case comes to its end only
 * where the refusals changed nothing.
 */
class SeparationCasesProcessTest extends Procedure {

    private static final List<String> TAKING =
            List.of("drawSample", "sealSamples", "completeSheet", "buyOnline", "sealParcel");

    /** Step, what excludes from it, and the words of the refusal: written out by the articles, not read from the table. */
    private static final Map<String, Duty> DUTIES = duties();

    private static final Set<String> TRIED = new TreeSet<>();

    @Autowired
    private People people;

    @Autowired
    private DrawnFirms drawn;

    @Autowired
    private JdbcTemplate jdbc;

    private static Map<String, Duty> duties() {
        var duties = new LinkedHashMap<String, Duty>();
        duties.put("receiveSample", new Duty(TAKING, "抽样人员不得检验自己抽取的样品"));
        duties.put("performTest", new Duty(TAKING, "抽样人员不得检验自己抽取的样品"));
        duties.put("issueReport", new Duty(TAKING, "抽样人员不得检验自己抽取的样品"));
        duties.put("acceptReport", new Duty(List.of("performTest", "issueReport"), "检验人员不得审核自己出具的报告"));
        duties.put("verifyObjection", new Duty(TAKING, "抽样过程不得由本案抽样人员自己核查"));
        duties.put("decideObjection", new Duty(List.of("verifyObjection"), "核查异议的人与作出决定的人不得为同一人"));
        duties.put("decideRetest", new Duty(List.of("studyObjection"), "研判异议的人与决定是否复检的人不得为同一人"));
        duties.put("receiveRetestSample", new Duty(List.of("performTest", "issueReport"), "初检人员不得承担本案复检"));
        duties.put("performRetest", new Duty(List.of("performTest", "issueReport"), "初检人员不得承担本案复检"));
        duties.put("confirmRefusal", new Duty(List.of("findRefusal"), "填写拒检认定表的人不得自己核实认定"));
        duties.put("reportReinspection", new Duty(List.of("holdReinspection"), "复查抽样的人不得检验自己抽取的样品"));
        duties.put("approvePublication", new Duty(List.of("draftPublication"), "拟稿人与审批人不得为同一人"));
        duties.put("approveAnnouncement", new Duty(List.of("reportFailure"), "上报人与审批人不得为同一人"));
        duties.put("approveSuspension", new Duty(List.of("proposeSuspension"), "拟定停业整顿的人与审批人不得为同一人"));
        return duties;
    }

    @AfterAll
    static void everyStepThatMustBeSomebodyElsesWasTried() {
        assertThat(TRIED).containsExactlyInAnyOrderElementsOf(DUTIES.keySet());
    }

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        var step = task.getTaskDefinitionKey().replace("userTask_", "");
        if (DUTIES.containsKey(step)) {
            isRefusedToWhoDidTheEarlier(task, step, form);
        }
        super.complete(task, form);
    }

    private void isRefusedToWhoDidTheEarlier(Task task, String step, Map<String, Object> form) {
        var duty = DUTIES.get(step);
        var excluded = entries.of(number).stream()
                .filter(entry -> duty.after().contains(entry.kind()))
                .map(Entry::actor)
                .collect(Collectors.toSet());
        assertThat(excluded).as("who did what excludes from %s", step).isNotEmpty();
        for (var person : excluded) {
            isRefused(person, task, form, duty.message());
            otherLoginOf(person).ifPresent(other -> isRefused(other, task, form, duty.message()));
        }
        if (duty.after().contains("drawSample")) {
            drawn.samplers(number)
                    .forEach(sampler -> isRefused(otherLoginOf(sampler).orElseThrow(), task, form, duty.message()));
        }
        TRIED.add(step);
    }

    private void isRefused(String person, Task task, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> door.submits(new Person(person, whoActs(task).post()), task.getId(), form))
                .as("%s by %s", task.getName(), person)
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining(message);
        tasks.setAssignee(task.getId(), null);
    }

    /** Who did the earlier step has a second login, whose name was keyed in another way. */
    private Optional<String> otherLoginOf(String person) {
        var other = "2-" + person;
        if (people.find(other).isEmpty()) {
            people.find(person)
                    .map(known ->
                            "　" + known.name().charAt(0) + " " + known.name().substring(1))
                    .ifPresent(name ->
                            people.add(new spotcheck.registry.person.Person(other, name, "sampler", null, null, null)));
        }
        return people.find(other).map(spotcheck.registry.person.Person::id);
    }

    @AfterEach
    void theOtherLoginsAreGone() {
        jdbc.update("delete from person where id like '2-%'");
    }

    @Test
    @Proves({"CQ23-57a", "CQ23-57b", "CQ23-18b", "CQ23-66c"})
    void whoSampledNeitherTestsNorVerifiesAndWhoVerifiesDoesNotDecide() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        told(PARTY);
        objects(PARTY, "sampling-process");
        samplingJudged(PARTY, "revoked");
        notPublishedForWantOfAConclusion();
        disposed();
        isClosedAs("closed");
    }

    @Test
    void whoBoughtOnlineDoesNotTest() {
        opened(INNER_MONGOLIA, "online");
        boughtOnline();
        failed();
        assertThat(openTasks(number)).contains("issueOrder");
    }

    @Test
    void whoStudiesAnObjectionDoesNotGrantTheRetestAndTheFirstLaboratoryDoesNotMakeIt() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        told(PARTY);
        retestGranted(PARTY);
        retested("conforms");
        publishedAndClosed();
    }

    @Test
    void whoTookTheSampleOfAReinspectionDoesNotTestItAndNobodyApprovesTheirOwnDraft() {
        opened(CHONGQING, "producer");
        failedAndOrdered();
        objectionPeriodOver(PARTY);
        rectified();
        failedTwiceMore();
        publishedAndClosed();
    }

    @Test
    void whoFindsARefusalDoesNotConfirmIt() {
        opened(INNER_MONGOLIA, "producer");
        found("nonCooperation", List.of("hinders-removal"), "findingsNote", "锁门");
        refusalProven();
        assertThat(entryTitles(number)).isNotEmpty();
    }

    private record Duty(List<String> after, String message) {}
}
