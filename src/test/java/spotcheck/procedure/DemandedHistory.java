package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.Task;
import spotcheck.casefile.chain.Entry;
import spotcheck.engine.form.DemandedAnswer;

/**
 * A whole case in which every answer that a rule demands is erased once, by the person whose task it is: refused by name,
 * nothing of it kept, and once it is given the file has it with its rule.
 */
abstract class DemandedHistory extends WalkedCase {

    private static final Map<String, List<String>> TEXTS = Map.of(
            CHONGQING, List.of("CQ23-"),
            CHONGQING_TRIAL, List.of("CQ20-"),
            CHONGQING_NOTICE, List.of("CQ20-", "CQN-"),
            INNER_MONGOLIA, List.of("NMG-"),
            SHANXI, List.of("SX23-", "O18-"),
            NATIONAL, List.of("O18-"));

    /** Of all stories: rule, task and label, with commas between. */
    static final Set<String> SEEN = new TreeSet<>();

    private static final Set<String> TRIED = new HashSet<>();

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        var id = task.getTaskDefinitionKey().replace("userTask_", "");
        var filled = forms.getTaskFormVariables(task.getId());
        var demanded = DemandedAnswer.in(forms.getDeployedTaskForm(task.getId()), form, filled, this::binds).stream()
                .filter(answer -> !TRIED.contains(tried(id, answer)))
                .toList();
        isDemanded(task, form, demanded);
        demanded.forEach(answer -> TRIED.add(tried(id, answer)));
        super.complete(task, form);
        var told = entries.of(number).stream()
                .filter(entry -> entry.kind().equals(id))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        demanded.forEach(answer -> isInTheFile(id, answer, told));
    }

    private String tried(String task, DemandedAnswer answer) {
        return String.join(" ", regime(), task, answer.key(), String.valueOf(answer.list()));
    }

    private void isDemanded(Task task, Map<String, Object> form, List<DemandedAnswer> demanded) {
        if (demanded.isEmpty()) {
            return;
        }
        var less = form;
        for (var answer : demanded) {
            less = answer.erasedFrom(less);
        }
        var said = refusal(task, less);
        for (var answer : demanded) {
            if (!said.contains(answer.refusal())) {
                assertThat(refusal(task, answer.erasedFrom(form))).contains(answer.refusal());
            }
        }
    }

    private String refusal(Task task, Map<String, Object> form) {
        var before = entries.of(number).size();
        var refused = catchThrowable(() -> super.complete(task, form));
        assertThat(refused).as("%s without an answer", task.getName()).isNotNull();
        assertThat(entries.of(number)).hasSize(before);
        return String.valueOf(refused.getMessage());
    }

    private static void isInTheFile(String task, DemandedAnswer answer, Entry entry) {
        assertThat(entry.details()).contains(answer.label());
        assertThat(List.of(entry.legalBasis().split(" "))).as(answer.label()).containsAll(answer.rules());
        answer.rules().forEach(rule -> SEEN.add(String.join(",", rule, task, answer.label())));
    }

    private boolean binds(String rule) {
        return TEXTS.getOrDefault(regime(), List.of()).stream().anyMatch(rule::startsWith);
    }
}
