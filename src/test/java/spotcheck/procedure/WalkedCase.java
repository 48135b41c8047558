package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.FrontDoor;
import spotcheck.calendar.ChinaTime;
import spotcheck.inspection.InspectionForms;
import spotcheck.registry.authority.Authorities;

/**
 * A whole case told by what is different in it: every other step is done as careful people do it, and where only days are
 * waited for, they pass.
 */
abstract class WalkedCase extends Procedure {

    /** Open while a period runs, for what may come; nothing has to. */
    private static final Set<String> MAY_COME = Set.of("registerObjection", "registerCollection", "recordResumption");

    /** Done only when everything else is, days included: they wait for objections and proceedings. */
    private static final Set<String> LAST =
            Set.of("draftPublication", "returnSample", "tellToUnseal", "disposeByRules");

    /** What is said of a step that waits for its day. */
    private static final Set<String> TOO_EARLY = Set.of("不得公开结果", "样品应当继续保存", "过早");

    private static final int MORE_STEPS_THAN_ANY_CASE = 250;

    @Autowired
    private Authorities authorities;

    private final Map<String, List<@Nullable Object[]>> differently = new HashMap<>();
    private final Set<String> onlyOnce = new TreeSet<>();

    @BeforeEach
    void nothingIsDifferent() {
        differently.clear();
        onlyOnce.clear();
    }

    /** The next time that this step is done, it is done with these answers changed; null leaves one out. */
    void differs(String task, @Nullable Object... changes) {
        differently.computeIfAbsent(task, none -> new ArrayList<>()).add(changes);
    }

    /** A step that nobody has to do is done once. */
    void comes(String task, @Nullable Object... changes) {
        differs(task, changes);
        onlyOnce.add(task);
    }

    /** The report says that the first item fails; the product is dangerous or not. */
    void fails(String seriousGround) {
        differs("issueReport", "items", OrdinaryAnswers.failing());
        differs("acceptReport", "seriousGround", seriousGround, "seriousReason", "按实施细则认定");
    }

    void walksTo(String task) {
        walks(Set.of(task));
        assertThat(openTasks(number)).as("after the walk").contains(task);
    }

    void walksToTheEnd() {
        walks(Set.of());
        assertThat(openTasks(number)).isEmpty();
        assertThat(cases.get(number).isClosed()).isTrue();
        isAsItsEntriesSay();
    }

    private void walks(Set<String> until) {
        var tooEarly = new HashSet<String>();
        for (var step = 0; step < MORE_STEPS_THAN_ANY_CASE; step++) {
            var open = open();
            if (open.stream().map(WalkedCase::id).anyMatch(until::contains)) {
                return;
            }
            var next = open.stream()
                    .filter(this::isToBeDone)
                    .filter(task -> !tooEarly.contains(task.getId()))
                    .findFirst();
            var last = open.stream().filter(task -> LAST.contains(id(task))).findFirst();
            if (next.isPresent()) {
                isDone(next.get(), tooEarly);
            } else if (aDayIsAwaited(tooEarly.isEmpty())) {
                tooEarly.clear();
            } else if (last.isPresent()) {
                isDone(last.get(), tooEarly);
            } else {
                return;
            }
        }
        throw new AssertionError("no end of " + openTasks(number));
    }

    private List<Task> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .sorted(Comparator.comparing(Task::getCreateTime).thenComparing(Task::getId))
                .toList();
    }

    private boolean isToBeDone(Task task) {
        return !LAST.contains(id(task)) && (!MAY_COME.contains(id(task)) || onlyOnce.contains(id(task)));
    }

    /** This one step is done, as it always is. */
    void goesOn(String task) {
        isDone(open().stream().filter(each -> id(each).equals(task)).findFirst().orElseThrow(), new HashSet<>());
    }

    /** Some steps are open before their day has come, and say so. */
    private void isDone(Task task, Set<String> tooEarly) {
        try {
            complete(task, doneToday(answers(task)));
            onlyOnce.remove(id(task));
            changes(task).stream().findFirst().ifPresent(changes(task)::remove);
        } catch (FrontDoor.TurnedAway refused) {
            if (TOO_EARLY.stream().noneMatch(String.valueOf(refused.getMessage())::contains)) {
                throw refused;
            }
            tooEarly.add(task.getId());
        }
    }

    /** What is said at this step now: as always, but for what was told to differ. */
    Map<String, Object> answers(Task task) {
        var always = ordinary().of(id(task));
        return changes(task).isEmpty()
                ? always
                : InspectionForms.with(always, changes(task).get(0));
    }

    private List<@Nullable Object[]> changes(Task task) {
        return differently.computeIfAbsent(id(task), none -> new ArrayList<>());
    }

    private OrdinaryAnswers ordinary() {
        var spotCase = cases.get(number);
        var superiors = new LinkedHashMap<String, LocalDate>();
        authorities.above(spotCase.handler()).forEach(above -> superiors.put(above.code(), today()));
        return new OrdinaryAnswers(
                regime(),
                region(),
                seals(),
                spotCase.handler(),
                today(),
                spotCase.conclusion() == null ? "" : spotCase.conclusion().word(),
                superiors);
    }

    /** @param nothingElse else a week passes at most, for something is too early today */
    private boolean aDayIsAwaited(boolean nothingElse) {
        var inAWeek = today().plusDays(7);
        var timer = nextJob()
                .map(job -> LocalDate.ofInstant(job.getDuedate().toInstant(), ChinaTime.ZONE))
                .map(day -> day.isAfter(today()) ? day : today().plusDays(1))
                .filter(day -> nothingElse || day.isBefore(inAWeek));
        if (timer.isEmpty() && nothingElse) {
            return false;
        }
        dayComes(number, timer.orElse(inAWeek));
        return true;
    }

    private Optional<Job> nextJob() {
        return jobsOf(number).stream()
                .flatMap(jobs -> jobs.timers().list().stream())
                .filter(job -> job.getDuedate() != null)
                .min(Comparator.comparing(Job::getDuedate));
    }

    /** Rules by which the newest entry of a kind was made. */
    List<String> rulesOf(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .map(entry -> List.of(entry.legalBasis().split(" ")))
                .orElse(List.of());
    }

    private static String id(Task task) {
        return Objects.requireNonNull(task.getTaskDefinitionKey()).replace("userTask_", "");
    }
}
