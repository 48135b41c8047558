package spotcheck.engine.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ready filters of the task list; nobody else may make one, since filters hold expressions. One that is as it should be is left alone. */
@Component
@Order(2)
class TaskFilters implements ApplicationRunner {

    private static final String SOON = "${dateTime().plusDays(3).toDate()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final StartTurn turn;
    private final ObjectMapper json;

    TaskFilters(FilterService filters, TaskService tasks, StartTurn turn, ObjectMapper json) {
        this.json = json;
        this.turn = turn;
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        turn.take(this::bring);
    }

    private void bring() {
        filter("待办", -50, "已由我领取或者我可以领取的任务", ownOrFree());
        filter("我的任务", -40, "已由我领取、等待办理的任务", query().taskAssigneeExpression("${currentUser()}"));
        filter("待领取", -30, "我所在岗位可以领取的任务", mine().taskUnassigned());
        filter("即将到期", -20, "三日内到期的任务", mineOrTaken().dueBeforeExpression(SOON).dueAfterExpression("${now()}"));
        filter("已逾期", -10, "已过办理期限的任务", mineOrTaken().dueBeforeExpression("${now()}"));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private TaskQuery mine() {
        return query().taskCandidateUserExpression("${currentUser()}");
    }

    /** Where the task list opens: never empty while work waits. */
    private TaskQuery ownOrFree() {
        return query().or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateUserExpression("${currentUser()}")
                .endOr();
    }

    private TaskQuery mineOrTaken() {
        return mine().includeAssignedTasks();
    }

    private void filter(String name, int priority, String description, TaskQuery query) {
        var known = filters.createTaskFilterQuery().filterName(name).singleResult();
        var filter = known == null ? filters.newTaskFilter(name) : known;
        var before = known == null ? List.of() : written(filter);
        filter.setQuery(query);
        filter.setProperties(properties(priority, description));
        if (!before.equals(written(filter))) {
            filters.saveFilter(filter);
        }
    }

    /** As it is kept, in whatever order. */
    private List<JsonNode> written(Filter filter) {
        try {
            var kept = (FilterEntity) filter;
            return List.of(json.readTree(kept.getQueryInternal()), json.readTree(kept.getPropertiesInternal()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, Object> properties(int priority, String description) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("priority", priority);
        properties.put("description", description);
        properties.put("refresh", true);
        return properties;
    }
}
