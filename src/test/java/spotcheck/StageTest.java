package spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.custody.Custody;
import spotcheck.draw.ListedSamplers;
import spotcheck.engine.ProcessEnd;
import spotcheck.registry.party.Parties;

/**
 * Stories of one stage: a case in the file, its process in the real engine, forms completed as people complete them.
 * All stage tests share one application.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({StageTest.Travel.class, CaseFixture.class, FrontDoor.class, ListedSamplers.class})
public abstract class StageTest {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Today as forms submit it. */
    public static final String TODAY_TEXT = TODAY.toString();

    @Autowired
    protected TravelClock clock;

    @Autowired
    protected CaseFixture fixture;

    @Autowired
    protected Cases cases;

    @Autowired
    protected Entries entries;

    @Autowired
    protected Parties parties;

    @Autowired
    private Custody samples;

    @Autowired
    protected FrontDoor door;

    @Autowired
    protected IdentityService identity;

    @Autowired
    protected FormService forms;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected RepositoryService repository;

    @BeforeEach
    void aMondayInMarch() {
        clock.travelTo(TODAY);
    }

    /** Opens a case in the file alone, without the overview process. */
    protected CaseNumber aCase(String regime, String channel) {
        return fixture.open(regime, channel);
    }

    /** Starts a stage as the overview would, with regime and channel of the case and what else it passes on. */
    protected ProcessInstance start(String process, CaseNumber number, Map<String, Object> passedOn) {
        var spotCase = cases.get(number);
        var variables = new HashMap<String, Object>(passedOn);
        variables.put("regime", spotCase.regime().code());
        variables.put("channel", spotCase.channel().word());
        return runtime.startProcessInstanceByKey(process, number.value(), variables);
    }

    /** The one open task of the case with this id (without the prefix {@code userTask_}). */
    protected Task task(CaseNumber number, String id) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_" + id)
                .initializeFormKeys()
                .singleResult();
    }

    protected void complete(CaseNumber number, String id, Map<String, Object> form) {
        var task = task(number, id);
        assertThat(task).as("open task %s among %s", id, openTasks(number)).isNotNull();
        complete(task, form);
    }

    /** Somebody else does it than who has the role in the case. */
    protected void complete(CaseNumber number, String id, Map<String, Object> form, Person person) {
        var task = task(number, id);
        assertThat(task).as("open task %s among %s", id, openTasks(number)).isNotNull();
        door.submits(person, task.getId(), form);
    }

    /** Stories that go through the front door have a person do it. */
    protected void complete(Task task, Map<String, Object> form) {
        tasks.complete(task.getId(), Variables.fromMap(form));
    }

    /**
     * The person whom the law gives the step does it, over the interface of the task list; a story that tries it with somebody
     * else logs that one in.
     */
    protected void throughTheFrontDoor(Task task, Map<String, Object> form) {
        if (identity.getCurrentAuthentication() != null) {
            forms.submitTaskForm(task.getId(), Variables.fromMap(form));
            return;
        }
        door.submits(whoActs(task), task.getId(), form);
    }

    /** Who does the open task, by the law and not by the diagram. */
    protected Person whoActs(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var process =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
        var spotCase = cases.get(new CaseNumber(instance.getBusinessKey()));
        var facts = new HashMap<>(runtime.getVariables(task.getExecutionId()));
        facts.put("reserveAt", isReserveAtRetest(spotCase) ? "retest-laboratory" : "elsewhere");
        return WhoActs.of(
                spotCase, process, task.getTaskDefinitionKey().replace("userTask_", ""), facts, party -> parties.get(
                                party)
                        .region());
    }

    private boolean isReserveAtRetest(SpotCase spotCase) {
        return samples.current(spotCase.number())
                .filter(sample -> spotCase.retestLaboratory() != null)
                .filter(sample -> !spotCase.laboratory().equals(spotCase.retestLaboratory()))
                .filter(sample ->
                        spotCase.retestLaboratory().equals(sample.reserve().holder()))
                .isPresent();
    }

    /** Tries to complete a task and sees it refused with the words, and the task still there. */
    protected void isRefused(CaseNumber number, String id, Map<String, Object> form, String... words) {
        assertThatThrownBy(() -> complete(number, id, form)).hasStackTraceContaining(words[0]);
        assertThat(task(number, id)).as("task %s after the refusal", id).isNotNull();
    }

    protected List<String> openTasks(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(task -> !isLetterOfAdvice(task))
                .map(task -> task.getTaskDefinitionKey().replace("userTask_", ""))
                .sorted()
                .toList();
    }

    /** Begins beside every failing case of Chongqing 2023 and has a story of its own (CQ23-78b). */
    protected static boolean isLetterOfAdvice(Task task) {
        return task.getName().contains("质量建议书");
    }

    /** Travels to a day and lets every timer of the case fire that is due by then. */
    protected void dayComes(CaseNumber number, LocalDate day) {
        clock.travelTo(day);
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication(); // a timer fires by itself, whoever is at work in the story
        try {
            fire(number, jobs -> jobs.duedateLowerThan(Date.from(clock.instant())));
        } finally {
            identity.setAuthentication(person);
        }
    }

    /** Executes the asynchronous steps of the case that wait for the job executor. */
    protected void jobsRun(CaseNumber number) {
        fire(number, JobQuery::messages);
    }

    /** One job may end what another waits in. */
    private void fire(CaseNumber number, UnaryOperator<JobQuery> which) {
        jobsOf(number).stream()
                .flatMap(jobs -> which.apply(jobs).list().stream())
                .map(Job::getId)
                .filter(job -> management.createJobQuery().jobId(job).count() == 1)
                .forEach(management::executeJob);
    }

    /** Those of the case alone: the database holds the cases of all stories. */
    protected Optional<JobQuery> jobsOf(CaseNumber number) {
        var ours = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return ours.isEmpty()
                ? Optional.empty()
                : Optional.of(management.createJobQuery().processInstanceIds(ours));
    }

    /** The outcome with which a process ended: its end event without prefix; null while it runs. */
    protected String outcome(ProcessInstance instance) {
        var ended = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        var end = ProcessEnd.of(ended);
        return end == null ? null : end.replace("endEvent_", "");
    }

    protected List<String> entryTitles(CaseNumber number) {
        return entries.of(number).stream().map(Entry::title).toList();
    }

    /** What an open task repeats of earlier answers; null if there is nothing to repeat. */
    protected @Nullable Object saidBefore(CaseNumber number, String id) {
        return forms.getTaskFormVariables(task(number, id).getId()).get("saidBefore");
    }

    /** Elements of a diagram that no story has walked so far; for an {@code @AfterAll} of the stage's stories. */
    protected List<String> notWalked(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        var elements = new TreeSet<String>();
        repository
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> elements.add(node.getId()));
        history.createHistoricActivityInstanceQuery().processDefinitionId(definition.getId()).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(elements::remove);
        return List.copyOf(elements);
    }

    /** Puts the travelling clock in place of the system's, and counts what the database is asked. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Travel {

        @Bean
        TravelClock clock() {
            return new TravelClock();
        }

        @Bean
        static RowsReached rowsReached() {
            return new RowsReached();
        }

        @Bean
        static Statements statements() {
            return new Statements();
        }
    }
}
