package spotcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.lists.ListFilter;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.intervention.Interventions;
import spotcheck.regulation.RuleIds;

/** The lists from which an auditor starts: who sees what, page by page, however long they are. */
class AuditListsProcessTest extends StageTest {

    private static final Logger STATEMENTS = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    @Autowired
    private AuditLists lists;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Interventions interventions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anAuditorOfTheWholeCountry() {
        logIn("auditor", "auditor");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overdue",
                "silence",
                "deviations",
                "practices",
                "paper-numbers",
                "draws",
                "draw-changes",
                "reassigned",
                "versions",
                "acts",
                "interventions"
            })
    void aLongPageIsReadWithAsFewStatementsAsAShortOne(String list) {
        manyThingsHappen();
        assertThat(statements(list, 50))
                .as("a row more costs nothing; a first row in which nobody is named saves the question for names")
                .isLessThanOrEqualTo(statements(list, 1) + 2)
                .isLessThanOrEqualTo(10);
    }

    @Test
    void pagesFollowOneAnotherAndTheExportHasTheirRows() {
        manyThingsHappen();
        var all = new ArrayList<List<String>>();
        lists.each("interventions", ListFilter.days(TODAY, TODAY), all::add);
        var first =
                lists.page("interventions", ListFilter.days(TODAY, TODAY), 0, 3).orElseThrow();
        var second =
                lists.page("interventions", ListFilter.days(TODAY, TODAY), 1, 3).orElseThrow();
        assertThat(all.get(0)).isEqualTo(first.headings());
        assertThat(all).hasSize((int) first.total() + 1);
        assertThat(all.subList(1, 4)).isEqualTo(first.rows());
        assertThat(all.subList(4, 7)).isEqualTo(second.rows());
        assertThat(first.groups()).anyMatch(group -> group.label().equals("改写流程变量"));
    }

    /** Numbers have no gap, and a paper that is gone leaves one that the list shows. */
    @Test
    void eachNumberOfAPaperIsAccountedFor() {
        var number = running();
        jdbc.sql("insert into running_number (authority, series, number_year, last_number) values ('500230',"
                        + " 'order-withdrawal', 2026, 3)")
                .update();
        jdbc.sql("insert into paper (case_number, kind, title, number, issuer, addressee, issued_on, state)"
                        + " values (?, 'order-withdrawal', '撤回责令通知书', '〔2026〕1号', '500230', '某经营部', ?, 'in-force')")
                .params(number.value(), TODAY)
                .update();
        var all = new ArrayList<List<String>>();
        lists.each("paper-numbers", ListFilter.days(null, null), all::add);
        assertThat(all)
                .filteredOn(row -> row.contains("撤回责令通知书") && row.contains("500230"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.subList(2, 9)).containsExactly("2026", "3", "1", "0", "0", "0", "2");
                });
    }

    @Test
    void whatAnAdministratorDoesPastTheTasksIsListedForTheArea() {
        var number = running();
        rewrite(number, "cq-2020");
        logIn("above", "auditor-500000");
        assertThat(rows("interventions", number)).singleElement().satisfies(row -> assertThat(row)
                .contains("改写流程变量")
                .last()
                .asString()
                .contains("理由：流程变量写错，须更正", "流程变量“regime”：cq-2023 → cq-2020"));
        logIn("elsewhere", "auditor-150000");
        assertThat(rows("interventions", number)).isEmpty();
    }

    @Test
    void workOnATaskIsNoIntervention() {
        var number = running();
        logIn("cq-sampler1", "sampler-cq-body");
        var task = task(number, "warnOfConsequences").getId();
        asTheSystem(() -> tasks.setAssignee(task, "cq-sampler1"));
        askATable();
        logIn("auditor", "auditor");
        assertThat(rows("interventions", number)).isEmpty();
        assertThat(lists.page("interventions", ListFilter.days(null, null), 0, 200)
                        .orElseThrow()
                        .groups())
                .extracting(AuditLists.Group::label)
                .noneMatch(label -> label.contains("判断表"));
    }

    private void askATable() {
        decisions
                .evaluateDecisionTableByKey("noSampling")
                .variables(Map.of("regime", "cq-2023", "place", "seller", "ground", "export-only"))
                .evaluate();
    }

    @Test
    void overdueIsWhoMissedADutyAndSilentWhoLetAPeriodEnd() {
        var number = aCase("cq-2023", "seller");
        for (var subject : new String[] {"in-time", "late", "open"}) {
            deadlines.start(cases.get(number), "result-service", subject, TODAY);
        }
        var due = deadlines.open(number, "result-service", "open").orElseThrow().dueDate();
        deadlines.meet(number, "result-service", "in-time", due);
        deadlines.meet(number, "result-service", "late", due.plusDays(1));
        deadlines.start(cases.get(number), "objection", "", TODAY);
        deadlines.start(cases.get(number), "rectification", "", TODAY);
        deadlines.end(number, "rectification", "");
        assertThat(rows("overdue", number)).singleElement().satisfies(row -> assertThat(row)
                .contains("检验结果告知期限", due.plusDays(1).toString(), "1"));
        assertThat(rows("silence", number)).extracting(row -> row.get(3)).containsExactly("整改期限");
        clock.travelTo(due.plusDays(60));
        assertThat(rows("overdue", number))
                .extracting(row -> row.get(7) + " " + row.get(8))
                .containsExactlyInAnyOrder(due.plusDays(1) + " 1", "至今未了结 60");
        assertThat(rows("silence", number))
                .extracting(row -> row.get(3) + row.get(6))
                .containsExactlyInAnyOrder("整改期限" + TODAY, "异议期待核对");
    }

    @Test
    void aMissingRecordAWarningPassedOverAndASilentTableAreDeviations() {
        var number = aCase("cq-2023", "seller");
        entries.add(number, "evidence.sealing-process", "缺少证据：封样过程", Map.of("原因", "相机损坏"), RuleIds.none());
        entries.add(number, "evidence.sealing-process", "留存证据：封样过程", Map.of("说明", "照片"), RuleIds.none());
        entries.add(number, "completeSheet", "填写签认抽样单", Map.of("提示", "条码末位不符", "价款", "100"), RuleIds.none());
        entries.add(number, "completeSheet", "填写签认抽样单", Map.of("备注", "没有提示"), RuleIds.none());
        entries.add(
                number,
                "decision.onlineReturn",
                "网购样品是否退回？",
                Map.of("结论", "silent", "适用制度", "cq-2023"),
                RuleIds.none());
        entries.add(number, "decision.onlineReturn", "网购样品是否退回？", Map.of("结论", "keep"), RuleIds.none());
        assertThat(rows("deviations", number))
                .extracting(row -> row.get(0) + " " + row.get(4))
                .containsExactlyInAnyOrder("缺少证据 缺少证据：封样过程", "提示后坚持 填写签认抽样单", "表未规定 网购样品是否退回？");
        assertThat(rows("deviations", number))
                .extracting(row -> row.get(7))
                .anyMatch(told -> told.contains("未作规定") && told.contains("重庆市产品质量监督抽查实施办法"));
    }

    @Test
    void aDayOfTheFilterIsADayInChina() {
        var number = aCase("cq-2023", "seller");
        clock.travelTo(TODAY, LocalTime.of(0, 30));
        entries.add(number, "task.reassigned", "改派任务：抽样", Map.of("原由", "甲", "改由", "乙"), RuleIds.none());
        assertThat(rows("reassigned", number, TODAY)).hasSize(1);
        assertThat(rows("reassigned", number, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void everyDrawIsListedAndWhatTheSystemDidNotDrawOrDrewAgainStandsOut() {
        var number = running();
        entries.add(number, "assignSamplers", "选派抽样人员", Map.of("选派方式", "由系统随机抽取"), RuleIds.none());
        entries.add(number, "assignSamplers", "选派抽样人员", Map.of("选派方式", "抽样单位已随机选派"), RuleIds.none());
        entries.add(number, "drawSample", "随机抽取样品", Map.of(), RuleIds.none());
        assertThat(rows("draws", number))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("系统抽取", "非系统抽取（第2次）", "随机抽取样品");
    }

    private List<List<String>> rows(String list, CaseNumber number) {
        return rows(list, number, null);
    }

    private List<List<String>> rows(String list, CaseNumber number, @Nullable LocalDate day) {
        var found = new ArrayList<List<String>>();
        lists.each(list, ListFilter.days(day, day), row -> {
            if (row.contains(number.value())) {
                found.add(row);
            }
        });
        return found;
    }

    private void manyThingsHappen() {
        var number = running();
        IntStream.range(0, 7).forEach(time -> rewrite(number, "cq-202" + time));
        for (var title : List.of("缺少证据：照片", "缺少证据：录像")) {
            entries.add(number, "task.reassigned", title, Map.of("选派方式", "由系统随机抽取"), RuleIds.none());
            entries.add(number, "drawSample", title, Map.of(), RuleIds.none());
        }
    }

    private int statements(String list, int size) {
        var seen = new ListAppender<ILoggingEvent>();
        var before = STATEMENTS.getLevel();
        seen.start();
        STATEMENTS.setLevel(Level.DEBUG);
        STATEMENTS.setAdditive(false);
        STATEMENTS.addAppender(seen);
        try {
            lists.page(list, ListFilter.days(null, null), 0, size);
        } finally {
            STATEMENTS.detachAppender(seen);
            STATEMENTS.setLevel(before);
            STATEMENTS.setAdditive(true);
        }
        return (int) seen.list.stream()
                .filter(event -> event.getFormattedMessage().contains("SQL statement"))
                .count();
    }

    private CaseNumber running() {
        var number = aCase("cq-2023", "seller");
        asTheSystem(() -> start("refusal", number, Map.of()));
        return number;
    }

    private void rewrite(CaseNumber number, String regime) {
        logIn("admin", "camunda-admin");
        interventions.announce(cases.get(number), "流程变量写错，须更正");
        runtime.setVariable(task(number, "warnOfConsequences").getExecutionId(), "regime", regime);
        logIn("auditor", "auditor");
    }

    private void asTheSystem(Runnable work) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        work.run();
        identity.setAuthentication(user.getUserId(), user.getGroupIds());
    }

    private void logIn(String user, String group) {
        identity.setAuthentication(user, List.of(group));
    }
}
