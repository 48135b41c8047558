package spotcheck.engine.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.DeadlineCalculator;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CasePosts;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.engine.ElementProperties;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.FormSchemas;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.Concerned;
import spotcheck.engine.wait.EngineDate;

/**
 * Start of any user task: its headline, what the file knows for its fields, and its due date, so that no task waits
 * without one. A due date that the diagram gives stands; else property {@code deadline} names the statutory period the
 * task serves; without either it gets an internal target of {@code workdays} working days.
 */
@Component
public class TaskOpened {

    static final String HEADLINE = "caseHeadline";
    private static final String DEFAULT_WORKDAYS = "5";

    private final FormSchemas schemas;
    private final EarlierAnswers earlier;
    private final RegimeFields regimeFields;
    private final CaseFacts facts;
    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;
    private final Clock clock;
    private final CasePosts posts;

    TaskOpened(
            FormSchemas schemas,
            EarlierAnswers earlier,
            RegimeFields regimeFields,
            CaseFacts facts,
            Deadlines deadlines,
            DeadlineCalculator calculator,
            Clock clock,
            CasePosts posts) {
        this.schemas = schemas;
        this.earlier = earlier;
        this.regimeFields = regimeFields;
        this.facts = facts;
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.clock = clock;
        this.posts = posts;
    }

    public void prepare(DelegateTask task, Map<String, String> properties) {
        groups(task)
                .map(group -> group.split("-", 2))
                .forEach(post -> posts.add(FormData.caseOf(task), post[0], post[1]));
        var known = known(task);
        task.setVariableLocal(HEADLINE, known.get("headline") + concerned(task, known));
        var fields = schemas.of(task);
        fields.forEach(field -> Optional.ofNullable(known.get(field.properties().get("prefill")))
                .ifPresent(value -> task.setVariableLocal(field.key(), value)));
        earlier.show(task, fields);
        regimeFields.tell(task, fields);
        if (task.getDueDate() == null) {
            task.setDueDate(EngineDate.due(dueDate(task, properties)));
        }
    }

    private Map<String, String> known(DelegateTask task) {
        var number = FormData.caseOf(task);
        return isOf(task, "inspector-") || isOf(task, "retester-")
                ? facts.forLaboratory(number)
                : isOf(task, "sampler-") ? facts.forSamplingBody(number) : facts.of(number);
    }

    private static boolean isOf(DelegateTask task, String role) {
        return groups(task).anyMatch(group -> group.startsWith(role));
    }

    private static Stream<String> groups(DelegateTask task) {
        return Candidates.of(task.getCandidates()).posts().stream();
    }

    private static String concerned(DelegateTask task, Map<String, String> known) {
        var whom = Concerned.by(task);
        return switch (whom) {
            case "" -> "";
            case "标称生产者" -> "（" + whom + "：" + known.get("producer") + "）";
            case "平台经营者" -> "（" + whom + "：" + known.get("platform") + "）";
            default -> "（" + whom + "）";
        };
    }

    private LocalDate dueDate(DelegateTask task, Map<String, String> properties) {
        return Optional.ofNullable(properties.get(ElementProperties.DEADLINE))
                .flatMap(period -> statutory(FormData.caseOf(task), period, subject(task)))
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
