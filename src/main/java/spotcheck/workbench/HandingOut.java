package spotcheck.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.casefile.Entries;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.messages.Telling;
import spotcheck.registry.People;
import spotcheck.regulation.RuleIds;

/** Claims and assigns many tasks at once, each for itself: what is refused of one hinders none of the others. */
@Component
public class HandingOut {

    private static final int AT_ONCE = 200;

    private final Worklist worklist;
    private final Entries entries;
    private final People people;
    private final Telling telling;
    private final TransactionTemplate transaction;

    HandingOut(
            Worklist worklist,
            Entries entries,
            People people,
            Telling telling,
            PlatformTransactionManager transactions) {
        this.worklist = worklist;
        this.entries = entries;
        this.people = people;
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Result claim(List<String> tasks) {
        return each(tasks, worklist::claim);
    }

    /** Every assignment is told to who gets it, and an entry of its case. */
    public Result assign(List<String> tasks, String person) {
        if (person.isBlank()) {
            throw new Refused("person", "请选择办理人员");
        }
        return each(tasks, task -> assign(task, person));
    }

    private void assign(String task, String person) {
        var given = worklist.assign(task, person);
        telling.given(person, task, given.task(), given.caseNumber().value());
        if (given.before() == null) {
            enter(given, person);
        }
    }

    /** Whose task it was before, the engine room enters; who gave it to the first one, this. */
    private void enter(Worklist.Given given, String person) {
        var details = new LinkedHashMap<String, Object>();
        details.put("任务", given.task());
        details.put("指派给", name(person));
        entries.add(given.caseNumber(), "taskAssigned", "指派任务：" + given.task(), details, RuleIds.none());
    }

    private String name(String person) {
        return people.names(List.of(person)).getOrDefault(person, person);
    }

    private Result each(List<String> tasks, Consumer<String> act) {
        if (tasks.isEmpty() || tasks.size() > AT_ONCE) {
            throw new Refused("task", "请选择任务，一次不超过 " + AT_ONCE + " 项");
        }
        var refusals = new ArrayList<String>();
        for (var task : tasks) {
            try {
                transaction.executeWithoutResult(status -> act.accept(task));
            } catch (Refused | Forbidden refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            }
        }
        return new Result(tasks.size() - refusals.size(), List.copyOf(refusals));
    }

    /** @param done how many tasks it was done for */
    public record Result(int done, List<String> refusals) {}
}
