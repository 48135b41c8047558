package spotcheck.engine.prefill;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormField;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.Concerned;
import spotcheck.engine.task.OpenedForm;

/** What the file knows, as far as those who have the task may see it: the laboratory of a blind sample knows less. */
@Component
public class KnownFacts {

    private static final String PREFILL = "prefill";

    private final CaseFacts facts;

    KnownFacts(CaseFacts facts) {
        this.facts = facts;
    }

    /** Fills the fields whose property {@code prefill} names a fact. */
    void fill(DelegateTask task, List<FormField> fields, OpenedForm form) {
        var asking = fields.stream().filter(KnownFacts::knows).toList();
        if (!asking.isEmpty()) {
            var known = of(task);
            asking.stream()
                    .filter(field -> known.get(field.properties().get(PREFILL)) != null)
                    .forEach(field ->
                            form.show(field.key(), known.get(field.properties().get(PREFILL))));
        }
    }

    static boolean knows(FormField field) {
        return field.properties().containsKey(PREFILL);
    }

    /** Case, product and firm in one line, and whom the task concerns. */
    public String headline(DelegateTask task) {
        var known = of(task);
        return known.get("headline") + concerned(task, known);
    }

    private Map<String, String> of(DelegateTask task) {
        var number = CaseKey.of(task);
        return isOf(task, "inspector-") || isOf(task, "retester-")
                ? facts.forLaboratory(number)
                : isOf(task, "sampler-") ? facts.forSamplingBody(number) : facts.of(number);
    }

    private static boolean isOf(DelegateTask task, String role) {
        return groups(task).anyMatch(group -> group.startsWith(role));
    }

    public static Stream<String> groups(DelegateTask task) {
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
}
