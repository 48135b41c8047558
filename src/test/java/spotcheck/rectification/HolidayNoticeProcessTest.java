package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static spotcheck.rectification.LadderForms.order;
import static spotcheck.rectification.LadderForms.served;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Calendars;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.DeadlineChange;
import spotcheck.casefile.deadline.DeadlineChanges;
import spotcheck.engine.wait.EngineDate;

/** What the holidays of 2027, loaded while a party rectifies, do to its last day of 60. */
class HolidayNoticeProcessTest extends LadderStory {

    private static final LocalDate ORDERED = LocalDate.of(2026, 12, 10);
    private static final LocalDate RAW = LocalDate.of(2027, 2, 8);
    private static final LocalDate GUESSED = LocalDate.of(2027, 2, 9);
    private static final LocalDate ARRANGED = LocalDate.of(2027, 2, 12);
    private static final String STATUTORY = """
            2027-01-01,元旦,holiday
            2027-04-05,清明节,holiday
            2027-05-01,劳动节,holiday
            2027-05-02,劳动节,holiday
            2027-06-09,端午节,holiday
            2027-09-15,中秋节,holiday
            2027-10-01,国庆节,holiday
            2027-10-02,国庆节,holiday
            2027-10-03,国庆节,holiday
            """;
    private static final String SPRING_FESTIVAL = """
            2027-02-05,春节,holiday
            2027-02-06,春节,holiday
            2027-02-07,春节,holiday
            2027-02-08,春节,holiday
            """;
    private static final String A_WHOLE_WEEK = """
            2027-02-09,春节,holiday
            2027-02-10,春节,holiday
            2027-02-11,春节,holiday
            2027-02-20,春节,workday
            """;

    @Autowired
    private Calendars calendars;

    @Autowired
    private DeadlineChanges changes;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    private MockMvc http;
    private CalendarSet before;

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        before = calendars.inForce();
        noDeadlineOfAnotherStoryRuns();
        identity.setAuthentication("admin", List.of(Groups.CAMUNDA_ADMIN));
    }

    @AfterEach
    void theYearIsNotLoadedForOthers() {
        identity.clearAuthentication();
        calendars.replace(before);
        jdbc.sql("delete from holiday_notice_day").update();
        jdbc.sql("delete from holiday_notice").update();
    }

    @Test
    void theLastDayIsAGuessUntilTheYearIsLoaded() {
        var number = rectifying();
        assertThat(newest(number, "rectification")).satisfies(deadline -> {
            assertThat(deadline.rawDate()).isEqualTo(RAW);
            assertThat(deadline.dueDate()).isEqualTo(GUESSED);
            assertThat(deadline.isProvisional()).isTrue();
        });
    }

    @Test
    void thePreviewShowsWhatWouldMoveAndMovesNothing() throws Exception {
        var number = rectifying();
        var move = moveOf(number, sent("/preview", rows(SPRING_FESTIVAL + A_WHOLE_WEEK), 200));
        assertThat(move.path("oldDueDate").asText()).isEqualTo(GUESSED.toString());
        assertThat(move.path("newDueDate").asText()).isEqualTo(ARRANGED.toString());
        assertThat(move.path("moves").asBoolean()).isTrue();
        assertThat(move.path("waiting").findValuesAsText("name")).containsExactly("登记整改情况", "整改期限届满");
        assertThat(newest(number, "rectification").dueDate()).isEqualTo(GUESSED);
        assertThat(calendars.inForce().national().isArranged(2027)).isFalse();
    }

    @Test
    void loadingMovesTheDeadlineTheTimerAndTheTaskAndTheFileShowsBothDates() throws Exception {
        var number = rectifying();
        sent("", rows(SPRING_FESTIVAL + A_WHOLE_WEEK), 200);
        var deadline = newest(number, "rectification");
        assertThat(deadline.dueDate()).isEqualTo(ARRANGED);
        assertThat(deadline.isProvisional()).isFalse();
        assertThat(changes.of(deadline))
                .singleElement()
                .extracting(DeadlineChange::oldDueDate, DeadlineChange::newDueDate, DeadlineChange::actor)
                .containsExactly(GUESSED, ARRANGED, "admin");
        assertThat(task(number, "recordRectification").getDueDate()).isEqualTo(EngineDate.due(ARRANGED));
        assertThat(entryTitles(number)).contains("期限重新计算，截止日变动");
        dayComes(number, ARRANGED);
        assertThat(openTasks(number)).doesNotContain("handleOverdue");
        dayComes(number, ARRANGED.plusDays(1));
        assertThat(openTasks(number)).contains("handleOverdue");
    }

    @Test
    void aCorrectionThatShortensAPeriodHasToBeAccepted() throws Exception {
        var number = rectifying();
        sent("", rows(SPRING_FESTIVAL + A_WHOLE_WEEK), 200);
        var refusal = sent("", rows(SPRING_FESTIVAL), 400);
        assertThat(refusal.path("message").asText()).contains(number.value(), "2027-02-12→2027-02-09");
        assertThat(newest(number, "rectification").dueDate()).isEqualTo(ARRANGED);
        var accepted = sent("?acceptShortened=true", rows(SPRING_FESTIVAL), 200);
        assertThat(accepted.path("corrects").asBoolean()).isTrue();
        assertThat(newest(number, "rectification").dueDate()).isEqualTo(GUESSED);
        assertThat(timerOf(number)).isEqualTo(ChinaTime.toDate(GUESSED.plusDays(1)));
    }

    @Test
    void theDaysOffOfARegionMoveTheDeadlinesOfItsAuthoritiesAlone() throws Exception {
        var here = rectifying();
        clock.travelTo(ORDERED);
        var elsewhere = rectifying("nmg-trial");
        var local = "date,name_zh,kind\n2027-02-09,地方节日,holiday\n";
        var loaded = sentText("?region=50&name=本市放假安排&year=2027&notice=渝府办〔2027〕1号", local, 200);
        assertThat(moveOf(here, loaded).path("newDueDate").asText()).isEqualTo("2027-02-10");
        assertThat(newest(here, "rectification").dueDate()).isEqualTo("2027-02-10");
        assertThat(newest(elsewhere, "rectification").dueDate()).isEqualTo(GUESSED);
    }

    @Test
    void whatIsWrongWithANoticeIsToldRowByRow() throws Exception {
        var refusal = sent("", rows("2027-02-30,春节,holiday\n2027-02-09,春节,workday\n2028-02-01,春节,off\n"), 400);
        assertThat(refusal.path("message").asText())
                .contains("第10行：日期“2027-02-30”有误", "第11行：2027-02-09不是周末", "第12行：2028-02-01不属于2027年");
        assertThat(sent("", rows(""), 400).path("message").asText()).contains("缺少法定节日：2027-02-05春节(除夕)");
    }

    @Test
    void nobodyButAnAdministratorLoads() throws Exception {
        identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
        var refusal = sent("", rows(SPRING_FESTIVAL), 403);
        assertThat(refusal.path("message").asText()).contains("载入放假安排");
    }

    /** A notice counts all running deadlines again, and is refused where it would shorten one, whoever left it. */
    private void noDeadlineOfAnotherStoryRuns() {
        jdbc.sql("update deadline set status = 'withdrawn', settled_on = ? where status in ('open', 'suspended')")
                .param(ORDERED)
                .update();
    }

    private CaseNumber rectifying() {
        return rectifying("cq-2023");
    }

    private CaseNumber rectifying(String regime) {
        var number = failing(regime);
        clock.travelTo(ORDERED);
        rectification(number, "on-failing-report");
        complete(number, "issueOrder", order());
        complete(number, "serveOrder", served(ORDERED));
        return number;
    }

    private Date timerOf(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .findFirst()
                .orElseThrow()
                .getDuedate();
    }

    private static String rows(String more) {
        return "date,name_zh,kind\n" + STATUTORY + more;
    }

    private JsonNode sent(String path, String rows, int status) throws Exception {
        var join = path.contains("?") ? "&" : "?";
        return sentText(path + join + "year=2027&notice=国办发明电〔2026〕9号", rows, status);
    }

    private JsonNode sentText(String path, String rows, int status) throws Exception {
        var answer = http.perform(post("/api/calendar/arrangements" + path)
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .content(rows))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static JsonNode moveOf(CaseNumber number, JsonNode effect) {
        return StreamSupport.stream(effect.path("moves").spliterator(), false)
                .filter(move -> move.path("caseNumber").asText().equals(number.value()))
                .filter(move -> move.path("period").asText().equals("rectification"))
                .findFirst()
                .orElseThrow();
    }
}
