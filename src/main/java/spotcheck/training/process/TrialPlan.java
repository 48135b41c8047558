package spotcheck.training.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;

/** The plan of a year for trials, made and approved by three people of the demo as the task list does. */
@Component
@Profile({"demo", "test"})
public class TrialPlan {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService diagrams;
    private final IdentityService identity;
    private final Clock clock;

    TrialPlan(
            @Lazy FormService forms,
            @Lazy TaskService tasks,
            @Lazy RepositoryService diagrams,
            @Lazy IdentityService identity,
            Clock clock) {
        this.forms = forms;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * A line for each product, the batches dealt out to them.
     *
     * @return the number of the plan
     */
    @Transactional
    public String make(String city, List<String> products, int batches) {
        var number = as("cq-organizer", "organizer-" + city, () -> started());
        as(
                "cq-organizer",
                "organizer-" + city,
                () -> does(number, Map.of("planLines", lines(city, products, batches))));
        as("cq-organizer2", "organizer-" + city, () -> does(number, Map.of("planReview", "approved")));
        as("cq-leader", "leader-" + city, () -> does(number, Map.of("planApproval", "approved")));
        return number;
    }

    private String started() {
        var diagram = diagrams.createProcessDefinitionQuery()
                .processDefinitionKey("annualPlan")
                .latestVersion()
                .singleResult();
        var year = ChinaTime.today(clock).getYear();
        return forms.submitStartForm(diagram.getId(), Map.of("planYear", year, "planGrounds", "试用数据"))
                .getBusinessKey();
    }

    private static Object lines(String city, List<String> products, int batches) {
        var all = products.size();
        var rows = IntStream.range(0, all)
                .mapToObj(place ->
                        line(city, products.get(place), batches / all + (place < batches % all ? 1 : 0), place))
                .toList();
        return SpinValues.jsonValue(Spin.JSON(rows).toString()).create();
    }

    private static Map<String, Object> line(String city, String product, int batches, int place) {
        var line = new HashMap<String, Object>(Map.of(
                "product",
                product,
                "checkKind",
                "daily",
                "productionBatches",
                batches / 2,
                "circulationBatches",
                batches - batches / 2,
                "onlineBatches",
                0,
                "quarter",
                String.valueOf(1 + place % 4),
                "lineRegion",
                city,
                "selectionGround",
                "health-safety",
                "lineMode",
                "own"));
        line.putAll(Map.of("budget", batches * 1000, "budgetSource", "same-level"));
        return line;
    }

    private String does(String number, Map<String, Object> answers) {
        var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        forms.submitTaskForm(task.getId(), answers);
        return number;
    }

    private <T> T as(String person, String post, Supplier<T> act) {
        identity.setAuthentication(person, List.of(post));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
