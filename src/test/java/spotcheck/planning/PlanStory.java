package spotcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.deadline.Deadlines;

/** An annual plan as its people make it in the task list: who drafts, who reviews, who approves, who files it above. */
abstract class PlanStory extends StageTest {

    @Autowired
    protected AnnualPlans plans;

    @Autowired
    protected PlanningFiles planning;

    @Autowired
    protected Deadlines deadlines;

    @Autowired
    protected JdbcClient jdbc;

    /** The plan of which the story tells now. */
    @SuppressWarnings("NullAway.Init") // the first act of each story
    protected CaseNumber number;

    /** The authority whose plan it is. */
    @SuppressWarnings("NullAway.Init") // with it
    private String authority;

    @AfterEach
    void theEngineForgetsThePlans() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("annualPlan")
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "the story is over"));
        jdbc.sql("update planning_file set plan_year = 1900 where plan_year <> 1900")
                .update();
    }

    protected Person organizer() {
        return employed("organizer", authority, "甲");
    }

    protected Person reviewer() {
        return employed("organizer", authority, "乙");
    }

    protected Person leader() {
        return employed("leader", authority, "丙");
    }

    /** Somebody who works for an authority, as the registry has it. */
    protected Person employed(String role, String authority, String which) {
        var id = "plan-" + role + "-" + authority + which.hashCode();
        jdbc.sql("insert into person (id, name, role, authority) select ?, ?, ?, ? from authority"
                        + " where code = ? and not exists (select 1 from person where id = ?)")
                .params(id, authority + "计划人员" + which, role, authority, authority, id)
                .update();
        return new Person(id, role + "-" + authority);
    }

    /** Somebody opens the plan of an authority for a year. */
    protected void opened(String authority, int year) {
        this.authority = authority;
        door.starts(organizer(), "annualPlan", Map.of("planYear", year, "planGrounds", "上级部署和本地产业、投诉情况"));
        number = planning.of(authority, PlanningKind.ANNUAL_PLAN, year).get(0).number();
    }

    protected void does(Person person, String task, Map<String, Object> form) {
        complete(number, task, form, person);
    }

    protected void isRefusedTo(Person person, String task, Map<String, Object> form, String... words) {
        assertThatThrownBy(() -> does(person, task, form))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContainingAll(words);
        assertThat(task(number, task)).as("task %s after the refusal", task).isNotNull();
        tasks.setAssignee(task(number, task).getId(), null); // who is refused lays it down again
    }

    @SafeVarargs
    protected static Map<String, Object> lines(Map<String, Object>... lines) {
        var all = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            all.add(line);
        }
        return Map.of("planLines", all);
    }

    /** A line that every regime takes, for a place. */
    protected Map<String, Object> line(String product, Object... differs) {
        var line = new HashMap<String, Object>(Map.of(
                "product",
                product,
                "checkKind",
                "daily",
                "productionBatches",
                5,
                "circulationBatches",
                10,
                "onlineBatches",
                0,
                "quarter",
                "2",
                "lineRegion",
                authority,
                "selectionGround",
                "health-safety",
                "lineMode",
                "own",
                "budget",
                30000));
        line.put("budgetSource", "same-level");
        for (var place = 0; place < differs.length; place += 2) {
            line.put((String) differs[place], differs[place + 1]);
        }
        return line;
    }

    protected static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        var more = new HashMap<>(form);
        more.put(key, value);
        return more;
    }

    protected void reviewedAndApproved() {
        does(reviewer(), "reviewPlan", Map.of("planReview", "approved"));
        does(leader(), "approvePlan", Map.of("planApproval", "approved"));
    }

    protected LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), spotcheck.calendar.ChinaTime.ZONE);
    }

    protected List<String> bases(String kind) {
        return new ArrayList<>(entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(entry -> entry.legalBasis())
                .toList());
    }
}
