package spotcheck.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.PlanningFiles;
import spotcheck.casefile.PlanningKind;
import spotcheck.casefile.visit.Visits;
import spotcheck.draw.DrawId;
import spotcheck.draw.DrawStory;
import spotcheck.preparation.RulesWritten;
import spotcheck.preparation.content.RulesText;
import spotcheck.registry.code.CreditCode;
import spotcheck.registry.party.FirmCard;
import spotcheck.registry.party.FirmCards;

/** A scheme as its people carry it out in the task list: plan, scheme, rules, pool, draw, cases. */
abstract class CampaignStory extends DrawStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Autowired
    protected PlanningFiles planning;

    @Autowired
    protected CampaignDraw campaignDraw;

    @Autowired
    protected Visits visits;

    @Autowired
    private FirmCards cards;

    @Autowired
    protected JdbcClient jdbc;

    /** Each story has products and firms of its own: all share one database. */
    protected final String tag = "方案" + RUNNING.incrementAndGet();

    protected final String product = tag + "安全网";

    protected final List<String> firms = new ArrayList<>();

    /** The scheme of which the story tells. */
    @SuppressWarnings("NullAway.Init") // the first act of each story
    protected CaseNumber number;

    @SuppressWarnings("NullAway.Init") // with it
    protected String authority;

    @AfterEach
    void theEngineForgetsTheStory() {
        runtime.createProcessInstanceQuery().list().stream()
                .filter(running ->
                        List.of("annualPlan", "campaign", "spotCheck").contains(running.getProcessDefinitionKey()))
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "the story is over"));
        jdbc.sql("update planning_file set plan_year = 1900 where plan_year <> 1900")
                .update();
        jdbc.sql("delete from firm_card").update();
    }

    protected Person organizer() {
        return employed("organizer", authority, "甲");
    }

    protected Person second() {
        return employed("organizer", authority, "乙");
    }

    protected Person leader() {
        return employed("leader", authority, "丙");
    }

    protected Person employed(String role, String authority, String which) {
        var id = "plan-" + role + "-" + authority + which.hashCode();
        jdbc.sql("insert into person (id, name, role, authority) select ?, ?, ?, ? from authority"
                        + " where code = ? and not exists (select 1 from person where id = ?)")
                .params(id, authority + "计划人员" + which, role, authority, authority, id)
                .update();
        return new Person(id, role + "-" + authority);
    }

    protected void does(Person person, String task, Map<String, Object> form) {
        complete(number, task, form, person);
    }

    protected void isRefusedTo(Person person, String task, Map<String, Object> form, String... words) {
        assertThatThrownBy(() -> does(person, task, form))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContainingAll(words);
        assertThat(task(number, task)).as("task %s after the refusal", task).isNotNull();
        tasks.setAssignee(task(number, task).getId(), null);
    }

    /** A plan in force of the authority, a line for each product. */
    protected CaseNumber planned(String authority, String... products) {
        this.authority = authority;
        var year = today().getYear();
        door.starts(organizer(), "annualPlan", Map.of("planYear", year, "planGrounds", "本地产业和投诉"));
        number = planning.of(authority, PlanningKind.ANNUAL_PLAN, year).get(0).number();
        var lines = IntStream.range(0, products.length)
                .mapToObj(place -> line(products[place], place))
                .toList();
        does(organizer(), "draftPlan", Map.of("planLines", lines, "findingAnswers", "无"));
        does(second(), "reviewPlan", Map.of("planReview", "approved"));
        does(leader(), "approvePlan", Map.of("planApproval", "approved"));
        return number;
    }

    private Map<String, Object> line(String product, int place) {
        var line = new HashMap<String, Object>(Map.of(
                "product",
                product,
                "checkKind",
                "daily",
                "productionBatches",
                5,
                "circulationBatches",
                5,
                "onlineBatches",
                0,
                "quarter",
                String.valueOf(1 + place % 4),
                "lineRegion",
                authority,
                "selectionGround",
                "health-safety",
                "lineMode",
                "own"));
        line.putAll(Map.of(
                "budget",
                30000,
                "budgetSource",
                "same-level",
                "keyProduct",
                true,
                "rural",
                true,
                "cluster",
                true,
                "lineReason",
                "经批准"));
        return line;
    }

    protected void openedByPlan(CaseNumber plan, int line) {
        starts(Map.of("schemeBasis", "plan", "planLine", plan + "/" + line));
    }

    protected void starts(Map<String, Object> form) {
        door.starts(organizer(), "campaign", form);
        var all = planning.of(authority, PlanningKind.CAMPAIGN, today().getYear());
        number = all.get(all.size() - 1).number();
    }

    /** A scheme that every regime takes. */
    protected Map<String, Object> scheme(String prefix, String... products) {
        var form = new HashMap<String, Object>();
        form.put(
                "schemeProducts",
                List.of(products).stream()
                        .map(name -> Map.of("schemeProduct", name, "schemeClass", "劳动防护"))
                        .toList());
        form.put("schemePlace", "producer");
        form.put("schemeScope", "辖区内生产的安全网");
        form.put("schemeStandards", "GB 5725");
        form.put("schemeMethod", "在成品库随机抽取");
        form.put("schemeDivision", "抽样机构抽样，检验机构检验");
        form.put("schemeSchedule", "本季度完成");
        form.put("schemeFrom", today().toString());
        form.put("schemeUntil", today().plusDays(60).toString());
        form.put("schemeSamplingBody", prefix + "-body");
        form.put("schemeLaboratory", prefix + "-lab1");
        return form;
    }

    protected static Map<String, Object> with(Map<String, Object> form, Object... more) {
        var changed = new HashMap<>(form);
        for (var place = 0; place < more.length; place += 2) {
            changed.put((String) more[place], more[place + 1]);
        }
        return changed;
    }

    /** Detailed rules of a product, made public by the province. */
    protected void publishes(String province, String product) {
        var drafter = employed("organizer", province, "丁");
        var id = asks(drafter, "", RulesText.write(RulesWritten.of(product)), "id");
        asks(
                drafter,
                "/" + id + "/review",
                text(Map.of(
                        "heldOn",
                        today().toString(),
                        "votes",
                        List.of(
                                Map.of("name", "张", "unit", "院", "agrees", true, "opinion", "可"),
                                Map.of("name", "李", "unit", "院", "agrees", true, "opinion", "可")))),
                "id");
        asks(
                drafter,
                "/" + id + "/consultation",
                text(Map.of("from", today().minusDays(9).toString(), "until", today().toString(), "result", "无意见")),
                "id");
        asks(
                employed("leader", province, "戊"),
                "/" + id + "/publication",
                text(Map.of("publishedOn", today().toString(), "channel", "网站")),
                "id");
    }

    private String asks(Person person, String path, String body, String key) {
        var answer = door.asks(person, "POST", "/api/detailed-rules" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        try {
            return JSON.readTree(answer.body()).path(key).asText();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Makers in the register, as a sheet brings them. */
    protected void registered(String region, String... sizes) {
        for (var size : sizes) {
            var code = code(RUNNING.incrementAndGet());
            cards.put(
                    new FirmCard(code, tag + "厂" + firms.size(), region, "某路1号", "王某", "13800000000", "生产", size, ""),
                    today());
            firms.add(code);
        }
    }

    private static String code(int running) {
        var body = "91500000MA%07d".formatted(running);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(code -> CreditCode.of(code).checkCharacterFits())
                .findFirst()
                .orElseThrow();
    }

    protected static Map<String, Object> pool(int large, int medium, int small) {
        return new HashMap<>(Map.of("largeFirms", large, "mediumFirms", medium, "smallFirms", small, "unsaidFirms", 0));
    }

    /** Two people freeze the pool, the dice are thrown, both read them. */
    protected void drawnByTwo() {
        var id = campaignDraw.of(number).orElseThrow().facts().id();
        acts(organizer(), () -> draws.propose(id, dice()));
        acts(second(), () -> draws.freeze(id));
        clock.travelTo(today().plusDays(1));
        acts(organizer(), () -> draws.enterSeed(id, DICE));
        acts(second(), () -> draws.confirmSeed(id, DICE));
    }

    protected void acts(Person person, Runnable act) {
        as(person.id(), person.post(), () -> {
            act.run();
            return true;
        });
    }

    protected DrawId drawId() {
        return campaignDraw.of(number).orElseThrow().facts().id();
    }

    /** From the plan to the drawn firms. */
    protected void comesToTheCases(String prefix, String... products) {
        does(organizer(), "draftScheme", scheme(prefix, products));
        does(leader(), "approveScheme", Map.of("schemeApproval", "approved"));
        does(organizer(), "adoptRules", Map.of("rulesConfirmed", "yes"));
        does(organizer(), "makePool", pool(1, 0, 1));
        drawnByTwo();
        does(organizer(), "drawFirms", Map.of("drawStep", "drawn"));
    }

    protected List<String> bases(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(entry -> entry.legalBasis())
                .toList();
    }

    protected LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
