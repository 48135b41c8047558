package spotcheck.workbench.tasklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.messages.Telling;
import spotcheck.registry.person.People;
import spotcheck.regulation.RuleIds;
import spotcheck.workbench.tasklist.Assignments.Offered;

/** Claims and assigns many tasks at once, each for itself: what is refused of one hinders none of the others. */
@Component
public class HandingOut {

    private static final int AT_ONCE = 200;

    private final Assignments assignments;
    private final Entries entries;
    private final People people;
    private final Telling telling;
    private final TransactionTemplate transaction;

    HandingOut(
            Assignments assignments,
            Entries entries,
            People people,
            Telling telling,
            PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.entries = entries;
        this.people = people;
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes tasks of the own posts. */
    public Result claim(List<ChosenTask> chosen) {
        return each(chosen, offered(chosen), task -> {
            if (!task.own()) {
                throw new Refused("不由您的岗位办理，只能指派给他人");
            }
            assignments.claim(task);
        });
    }

    /** Gives tasks to somebody who holds their post; told to who gets it, and an entry of each case. */
    public Result assign(List<ChosenTask> chosen, String person) {
        if (person.isBlank()) {
            throw new Refused("person", "请选择办理人员");
        }
        var offered = offered(chosen);
        var held = assignments.heldBy(
                person,
                offered.values().stream()
                        .flatMap(task -> task.candidates().posts().stream())
                        .distinct()
                        .toList());
        var name = name(person);
        return each(chosen, offered, task -> {
            if (!task.candidates().include(person, held)) {
                throw new Refused("所选人员不承担这项任务的岗位");
            }
            assign(task, person, name);
        });
    }

    private void assign(Offered task, String person, String name) {
        assignments.give(task, person);
        telling.given(person, task.id(), task.name(), task.caseName());
        if (task.isFree()) {
            enter(task, name);
        }
    }

    /** Whose task it was before, the engine room enters; who gave it to the first one, this. */
    private void enter(Offered task, String name) {
        var details = new LinkedHashMap<String, Object>();
        details.put("任务", task.name());
        details.put("指派给", name);
        entries.add(task.caseNumber(), "taskAssigned", "指派任务：" + task.name(), details, RuleIds.none());
    }

    private String name(String person) {
        return people.names(List.of(person)).getOrDefault(person, person);
    }

    private Map<String, Offered> offered(List<ChosenTask> chosen) {
        if (chosen.isEmpty() || chosen.size() > AT_ONCE) {
            throw new Refused("task", "请选择任务，一次不超过 " + AT_ONCE + " 项");
        }
        return assignments.offered(chosen.stream().map(ChosenTask::id).toList());
    }

    private Result each(List<ChosenTask> chosen, Map<String, Offered> offered, Consumer<Offered> act) {
        var refusals = new ArrayList<String>();
        for (var one : chosen) {
            var task = offered.get(one.id());
            try {
                transaction.executeWithoutResult(begun -> act.accept(asSeen(one, task)));
            } catch (Refused refused) {
                refusals.add(said(task) + refused.getMessage());
            }
        }
        return new Result(chosen.size() - refusals.size(), List.copyOf(refusals));
    }

    private Offered asSeen(ChosenTask chosen, @Nullable Offered task) {
        if (task == null) {
            throw new Refused("所选任务已经办理完毕，或者不由您办理");
        }
        if (!task.holder().equals(chosen.holder())) {
            throw new Refused(task.isFree() ? "已由原办理人放回" : "已由“" + name(task.holder()) + "”领取或者已指派给该人员");
        }
        return task;
    }

    private static String said(@Nullable Offered task) {
        return task == null ? "" : task.name() + "（" + task.caseName() + "）：";
    }

    /**
     * @param done how many tasks it was done for
     * @param refusals of each other one which it is, and why not
     */
    public record Result(int done, List<String> refusals) {}
}
