package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.inspection.InspectionForms.acceptedAsFailing;
import static spotcheck.inspection.InspectionForms.licenceInOrder;
import static spotcheck.inspection.InspectionForms.report;
import static spotcheck.inspection.InspectionForms.tested;
import static spotcheck.notification.NotificationForms.NOTICE;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.audit.trail.Ways;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.notification.NotificationForms;
import spotcheck.publication.PublicationForms;

/** People mistype; what they wrote is corrected as long as nothing rests on it, and the file tells both. */
class AmendmentCasesProcessTest extends Procedure {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REASON = "录入时看错了一行";
    private static final Person AUDITOR = new Person("auditor", "auditor");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Ways ways;

    @Test
    void aTypoInTheSamplingSheetIsCorrectedAndTheCaseRunsToItsEnd() {
        opened(CHONGQING, "producer");
        found("nothingSeen", true);
        does("drawSample", draw());
        does("completeSheet", with(sheet(), "sampleBase", 1000, "sampleSpec", "BV 25"));
        var first = paper("sampling-sheet");
        amends(by("sampler"), "填写签认抽样单");
        assertThat(openTasks(number)).containsExactly("completeSheet");
        assertThat(paper("sampling-sheet").state().word()).isEqualTo("withdrawn");
        assertThat(count("sampling_sheet")).isZero();
        assertThat(opens("completeSheet").path("sampleBase").path("value").asInt())
                .isEqualTo(1000);
        isAsItsEntriesSay();
        does("completeSheet", sheet());
        assertThat(papers.find(first.id()).orElseThrow().state().word()).isEqualTo("replaced");
        assertThat(said("step.amended").path("更正").path("抽样基数").asText()).isEqualTo("1000 → 100");
        assertThat(count("superseded_row")).isPositive();
        does("sealSamples", seal(number + "-1"));
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        ordered();
        rectified();
        reinspected(true);
        handlingFiled();
        publishedAndClosed();
        assertThat(review().path("chain").path("intact").asBoolean()).isTrue();
        assertThat(entryTitles(number)).contains("更正步骤，重新办理“填写签认抽样单”", "更正完成：填写签认抽样单");
        assertThat(review().toString()).contains("更正完成：填写签认抽样单", "1000 → 100");
    }

    @Test
    void aWrongDayOfServiceIsCorrectedAndThePeriodToObjectCountedAnew() {
        opened(INNER_MONGOLIA, "seller");
        sampled();
        failed();
        told(PRODUCER);
        does(PARTY, "issueResultNotice", NOTICE);
        var sent = today();
        daysPass(6);
        does(PARTY, "registerService", NotificationForms.direct(today().toString()));
        var wrong = due(PARTY);
        var ofTheMaker = due(PRODUCER);
        amends(by("organizer"), "登记送达情况（被抽样对象）");
        assertThat(deadlines.open(number, "objection", PARTY)).isEmpty();
        assertThat(due(PRODUCER)).isEqualTo(ofTheMaker);
        isAsItsEntriesSay();
        does(PARTY, "registerService", served(sent.plusDays(1)));
        assertThat(due(PARTY)).isEqualTo(wrong.minusDays(5));
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        isAsItsEntriesSay();
    }

    /** Nobody decided that the period was over: what its timer did goes back with the wrong day from which it was counted. */
    @Test
    void aPeriodThatEndedByAWrongDayGoesBackWithIt() {
        opened(CHONGQING, "producer");
        sampled();
        failed();
        does(PARTY, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY.toString()));
        does(PARTY, "issueResultNotice", NOTICE);
        daysPass(14);
        does(PARTY, "registerService", served(TODAY.plusDays(1)));
        daysPass(5);
        assertThat(openTasks(number)).contains("confirmObjectionPeriodOver").doesNotContain("registerObjection");
        amends(by("handler"), "登记送达情况（被抽样对象）");
        assertThat(openTasks(number)).contains("registerService").doesNotContain("confirmObjectionPeriodOver");
        assertThat(said("step.reopened").path("系统据此所作、一并退回的办理")).hasSize(1);
        isAsItsEntriesSay();
        does(PARTY, "registerService", served(TODAY.plusDays(14)));
        assertThat(due(PARTY)).isEqualTo(TODAY.plusDays(29));
        assertThat(openTasks(number)).contains("registerObjection");
        objectionPeriodOver(PARTY);
        assertThat(amended(by("handler"), "登记送达情况（被抽样对象）").body()).contains("不能更正");
        assertThat(review().path("chain").path("intact").asBoolean()).isTrue();
    }

    @Test
    void aWrongResultIsCorrectedBeforeAnybodyIsTold() {
        opened(CHONGQING, "seller");
        sampled();
        received();
        does("checkLicences", licenceInOrder());
        does("performTest", tested());
        does("issueReport", report("fails"));
        amends(by("inspector"), "出具检验报告");
        does("issueReport", report("conforms"));
        does("acceptReport", Map.of("reviewDecision", "accept"));
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.QUALIFIED);
        amends(by("organizer"), "审核检验报告");
        assertThat(openTasks(number)).containsExactly("acceptReport");
        assertThat(cases.get(number).conclusion()).isNull();
        isAsItsEntriesSay();
        amends(by("inspector"), "出具检验报告");
        does("issueReport", report("fails"));
        does("acceptReport", with(acceptedAsFailing(), "seriousGround", "none"));
        assertThat(cases.get(number).conclusion()).isEqualTo(Conclusion.UNQUALIFIED);
        told(PARTY);
        told(PRODUCER);
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        isAsItsEntriesSay();
    }

    @Test
    void whatTheNextActRestsOnStays() {
        opened(CHONGQING, "seller");
        sampled();
        var refused = amended(by("sampler"), "填写签认抽样单");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("此后的“封样留证并交运”已经由", "以本步骤为据，不能更正");
        received();
        assertThat(amended(by("sampler"), "封样留证并交运").body()).contains("此后的“查验接收样品”已经由");
        assertThat(entryTitles(number)).noneMatch(title -> title.startsWith("更正步骤"));
        isAsItsEntriesSay();
    }

    /** One of two recipients: what is done for the other goes on meanwhile. */
    @Test
    void aStepThatIsDoneForEachRecipientIsCorrectedForOneAlone() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        does(PARTY, "receiveResultPapers", NotificationForms.papersReceivedOn(TODAY.toString()));
        does(PARTY, "issueResultNotice", NOTICE);
        does(PRODUCER, "issueResultNotice", with(NOTICE, "noticeSealedBy", "王武"));
        does(PARTY, "registerService", NotificationForms.direct(TODAY.toString()));
        amends(by("organizer"), "%s（标称生产者）".formatted(nameOf("issueResultNotice")));
        assertThat(taskOf(PRODUCER, "issueResultNotice")).isNotNull();
        assertThat(taskOf(PARTY, "registerObjection")).isNotNull();
        assertThat(states("result-notice")).containsExactly("in-force", "annulled");
        does(PRODUCER, "issueResultNotice", NOTICE);
        assertThat(states("result-notice")).containsExactly("in-force", "annulled", "in-force");
        assertThat(labels("result-notice"))
                .containsExactly("有效", "已作废，另见" + paper("result-notice").number(), "有效");
        assertThat(states("service-receipt")).containsExactly("in-force", "annulled", "in-force");
        does(PRODUCER, "registerService", NotificationForms.direct(TODAY.toString()));
        objectionPeriodOver(PARTY);
        objectionPeriodOver(PRODUCER);
        isAsItsEntriesSay();
    }

    @Test
    void dutiesThatAreKeptApartStayApartAfterwards() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        passed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        proposedToPublish();
        amends(at("leader"), "拟定公开内容");
        proposedToPublish();
        var drafter = by("organizer");
        assertThatThrownBy(() -> complete(
                        number,
                        "approvePublication",
                        Map.of("reviewAnswer", "approved"),
                        new Person(drafter.id(), by("leader").post())))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("拟稿人与审批人不得为同一人");
        tasks.setAssignee(task(number, "approvePublication").getId(), null);
        does("approvePublication", Map.of("reviewAnswer", "approved"));
        does("publishResult", PublicationForms.disclosure());
        assertThat(amended(by("organizer"), nameOf("publishResult")).body()).contains("已经向社会公开，请通过“更正公开”办理");
        isAsItsEntriesSay();
    }

    @Test
    void whoDidNotDoItAndDoesNotLeadMayNotHaveItDoneAgain() {
        opened(CHONGQING, "producer");
        found("nothingSeen", true);
        var id = step(by("sampler"), "查验记录现场").path("id").asText();
        var path = "/api/cases/" + number + "/steps/" + id + "/amendment";
        assertThat(post(new Person("cq-sampler2", by("sampler").post()), path, Map.of("reason", REASON))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(by("organizer"), path, Map.of("reason", REASON)).statusCode())
                .isEqualTo(403);
        assertThat(post(by("sampler"), path, Map.of("reason", " ")).body()).contains("必须写明理由");
        assertThat(post(by("leader"), path, Map.of("reason", REASON)).statusCode())
                .isEqualTo(204);
        assertThat(openTasks(number)).containsExactly("recordFindings");
    }

    /** The period of keeping that ran from the close is taken back, and begins anew at the next. */
    @Test
    void aClosedCaseIsOpenedAgainByTwo() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        settledWithoutFault(PARTY);
        var closedOn = today();
        daysPass(40);
        assertThat(post(at("organizer"), "/api/cases/" + number + "/reopening", Map.of("reason", "处置的样品登记错了"))
                        .statusCode())
                .isEqualTo(201);
        var decision = "/api/cases/" + number + "/reopening/decision";
        var self = new Person(at("organizer").id(), by("leader").post());
        assertThat(post(self, decision, Map.of("approved", true, "opinion", "同意"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(cases.get(number).isClosed()).isTrue();
        var opened = post(at("leader"), decision, Map.of("approved", true, "opinion", "同意"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(204);
        assertThat(cases.get(number).isClosed()).isFalse();
        assertThat(openTasks(number)).hasSize(1);
        assertThat(deadlines.of(number)).noneMatch(deadline -> deadline.period().equals("file-retention"));
        assertThat(ways.of(number).get(0).endedAt()).as("the case goes on").isNull();
        isAsItsEntriesSay();
        disposed();
        assertThat(cases.get(number).closedOn()).isEqualTo(closedOn.plusDays(40));
        isClosedAs("closed");
        assertThat(review().path("chain").path("intact").asBoolean()).isTrue();
    }

    @Test
    void samplersWhoDropOutBeforeTheNoticeAreDrawnAgain() {
        opened(CHONGQING, "producer");
        does("assignSamplers", team(region()));
        assertThat(amended(by("sampler"), "选派抽样人员").body()).contains("不得自行更正");
        var path = "/api/cases/" + number + "/draw-again";
        var request = Map.of("out", List.of("cq-sampler1", "cq-sampler2"), "reason", "两人同时因病住院");
        assertThat(post(by("sampler"), path, request).statusCode()).isEqualTo(403);
        var done = post(by("organizer"), path, request);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        assertThat(openTasks(number)).containsExactly("assignSamplers");
        assertThatThrownBy(() -> does("assignSamplers", team(region()))).hasMessageContaining("只能从给出的选项中选择");
        assertThat(said("step.reopened").path("原选派的人员").toString()).contains("cq-sampler1", "cq-sampler2");
        isAsItsEntriesSay();
    }

    private Person by(String role) {
        return Person.of(cases.get(number), role);
    }

    /** Somebody who works for the organizing authority itself. */
    private Person at(String role) {
        return Person.at(role, cases.get(number).organizer());
    }

    private String nameOf(String task) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition ->
                        repository.getBpmnModelInstance(definition.getId()).getModelElementById("userTask_" + task))
                .filter(Objects::nonNull)
                .map(element -> ((UserTask) element).getName())
                .findFirst()
                .orElseThrow();
    }

    private void amends(Person person, String step) {
        var answer = amended(person, step);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private HttpResponse<String> amended(Person person, String step) {
        var id = step(person, step).path("id").asText();
        return post(person, "/api/cases/" + number + "/steps/" + id + "/amendment", Map.of("reason", REASON));
    }

    private JsonNode step(Person person, String name) {
        var steps = get(person, "/api/cases/" + number + "/steps");
        for (var step : steps) {
            if (step.path("name").asText().equals(name)) {
                return step;
            }
        }
        throw new AssertionError(name + " is not among " + steps);
    }

    private HttpResponse<String> post(Person person, String path, Map<String, ?> body) {
        try {
            return door.asks(person, "POST", path, JSON.writeValueAsString(body));
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private JsonNode get(Person person, String path) {
        return json(door.asks(person, "GET", path, "").body());
    }

    private JsonNode review() {
        return get(AUDITOR, "/api/audit/cases/" + number);
    }

    private JsonNode opens(String task) {
        var open = task(number, task);
        return get(whoActs(open), "/engine-rest/task/" + open.getId() + "/form-variables?deserializeValues=false");
    }

    private JsonNode said(String kind) {
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .reduce((one, later) -> later)
                .map(Entry::details)
                .map(AmendmentCasesProcessTest::json)
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private Map<String, Object> served(LocalDate day) {
        return NotificationForms.direct(day.toString());
    }

    private LocalDate due(String recipient) {
        return deadlines.open(number, "objection", recipient).orElseThrow().dueDate();
    }

    private Paper paper(String kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals(kind))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private List<String> labels(String kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals(kind))
                .map(paper -> paper.state().label())
                .toList();
    }

    private List<String> states(String kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind().equals(kind))
                .map(paper -> paper.state().word())
                .toList();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where case_number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }
}
