package spotcheck.engine.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CasePosts;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.engine.CaseKey;
import spotcheck.engine.ElementProperties;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.prefill.KnownFacts;
import spotcheck.engine.wait.EngineDate;

/**
 * Start of any user task: its headline, and its due date, so that no task waits
 * without one. A due date that the diagram gives stands; else property {@code deadline} names the statutory period the
 * task serves; without either it gets an internal target of {@code workdays} working days.
 */
@Component
public class TaskOpened {

    /** Variable of a task: case, product and firm in one line. */
    public static final String HEADLINE = "caseHeadline";

    private static final String DEFAULT_WORKDAYS = "5";

    private final KnownFacts facts;
    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;
    private final Clock clock;
    private final CasePosts posts;

    TaskOpened(KnownFacts facts, Deadlines deadlines, DeadlineCalculator calculator, Clock clock, CasePosts posts) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.clock = clock;
        this.posts = posts;
    }

    public void prepare(DelegateTask task, Map<String, String> properties) {
        KnownFacts.groups(task)
                .map(group -> group.split("-", 2))
                .forEach(post -> posts.add(CaseKey.of(task), post[0], post[1]));
        task.setVariableLocal(HEADLINE, facts.headline(task));
        if (task.getDueDate() == null) {
            task.setDueDate(EngineDate.due(dueDate(task, properties)));
        }
    }

    private LocalDate dueDate(DelegateTask task, Map<String, String> properties) {
        return Optional.ofNullable(properties.get(ElementProperties.DEADLINE))
                .flatMap(period -> statutory(CaseKey.of(task), period, subject(task)))
                .orElseGet(() -> internalTarget(properties));
    }

    private Optional<LocalDate> statutory(CaseNumber number, String period, String subject) {
        return Stream.of(period.split(" "))
                .flatMap(kind -> deadlines.open(number, kind, subject).stream())
                .findFirst()
                .map(CaseDeadline::actBy);
    }

    private LocalDate internalTarget(Map<String, String> properties) {
        var days = Integer.parseInt(properties.getOrDefault("workdays", DEFAULT_WORKDAYS));
        return calculator
                .deadline(ChinaTime.today(clock), new Period(days, Unit.WORKING_DAY))
                .dueDate();
    }

    private static String subject(DelegateTask task) {
        var subject = ProcessVariable.DEADLINE_SUBJECT.find(task);
        return subject == null ? "" : subject;
    }
}
