package spotcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.refusal.RefusalForms.warning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.access.Denied;
import spotcheck.audit.export.ReviewPaper;
import spotcheck.audit.export.Sheets;
import spotcheck.audit.review.Reviews;
import spotcheck.audit.review.duty.Duty;
import spotcheck.audit.search.CaseQuery;
import spotcheck.audit.search.CaseSearch;
import spotcheck.audit.search.Choice;
import spotcheck.audit.search.FoundCase;
import spotcheck.audit.trail.EngineHistory;
import spotcheck.audit.trail.Step;
import spotcheck.audit.trail.Ways;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.refusal.RefusalForms;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.regulation.RuleIds;

/** What an auditor finds, and what is left of it when the engine has forgotten the case. */
class AuditProcessTest extends StageTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private CaseSearch search;

    @Autowired
    private EngineHistory engine;

    @Autowired
    private Ways ways;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ReviewPaper paper;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @BeforeEach
    void anAuditorOfTheWholeCountry() {
        logIn("auditor", "auditor");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void theWayOfWhatHasEndedIsReadAsBeforeWhenTheHistoryWasCleanedUp() {
        var number = ended();
        var before = reviews.of(number).orElseThrow();
        assertThat(ways.of(number))
                .usingRecursiveComparison()
                .ignoringFields("tables")
                .isEqualTo(engine.of(number));
        forget(number);
        assertThat(engine.of(number)).isEmpty();
        assertThat(reviews.of(number).orElseThrow()).isEqualTo(before);
        assertThat(ways.diagram(before.runs().get(0).diagram()).orElseThrow()).contains("userTask_warnOfConsequences");
    }

    @Test
    void whatTheProgramAskedIsReadWhileTheRunGoesOnAndWhenItHasEnded() {
        var number = running();
        asTheSystem(() -> complete(number, "warnOfConsequences", warning("refuses")));
        asTheSystem(() -> complete(number, "collectProof", RefusalForms.proof()));
        var whileItRan = asked(number);
        assertThat(whileItRan).contains("evidenceRequired");
        asTheSystem(() -> complete(number, "findRefusal", RefusalForms.finding("hinders-removal")));
        asTheSystem(() -> complete(number, "reportRefusal", RefusalForms.report()));
        asTheSystem(() -> complete(number, "confirmRefusal", RefusalForms.review("cooperates")));
        assertThat(engine.of(number).get(0).endedAt()).isNotNull();
        assertThat(asked(number)).containsAll(whileItRan);
    }

    private List<String> asked(CaseNumber number) {
        return ways.of(number).stream()
                .flatMap(run -> run.tables().stream())
                .map(AskedTable::table)
                .toList();
    }

    @Test
    void whatRunsIsReadFromTheEngine() {
        var number = running();
        var run = reviews.of(number).orElseThrow().runs().get(0);
        assertThat(run.endedAt()).isNull();
        assertThat(run.steps()).extracting(Step::element).contains("userTask_warnOfConsequences");
        assertThat(run.version()).isPositive();
        assertThat(run.deployedAt()).isNotNull();
    }

    @Test
    void aChangedEntryIsSeenInTheReview() {
        var number = ended();
        assertThat(reviews.of(number).orElseThrow().chain().intact()).isTrue();
        jdbc.sql("update entry set title = '别的事' where case_number = ? and seq = 1")
                .param(number.value())
                .update();
        assertThat(reviews.of(number).orElseThrow().chain().brokenAt()).isEqualTo(1);
    }

    @Test
    void anAuditorOfAnotherAreaNeitherFindsNorReadsTheCase() {
        var number = running();
        assertThat(found(number)).containsExactly(number.value());
        logIn("elsewhere", "auditor-150000");
        assertThat(found(number)).isEmpty();
        assertThatThrownBy(() -> reviews.of(number)).isInstanceOf(Forbidden.class);
        logIn("above", "auditor-500000");
        assertThat(found(number)).containsExactly(number.value());
        assertThat(reviews.of(number)).isPresent();
    }

    @Test
    void whoIsNoAuditorReadsNothing() {
        var number = running();
        logIn("cq-organizer", "organizer-500000");
        assertThatThrownBy(() -> found(number)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> reviews.of(number)).isInstanceOf(Denied.class);
    }

    @Test
    void aTaskTakenFromOnePersonAndGivenToAnotherIsToldInTheFile() {
        var number = running();
        identity.clearAuthentication();
        var task = task(number, "warnOfConsequences").getId();
        tasks.setAssignee(task, "cq-sampler1");
        assertThat(entryTitles(number)).noneMatch(title -> title.contains("任务"));
        tasks.setAssignee(task, "cq-sampler2");
        tasks.setAssignee(task, null);
        assertThat(entryTitles(number)).contains("改派任务：告知拒检后果", "退回任务：告知拒检后果");
    }

    @Test
    void everyDutyOfTheTableIsJudgedFromTheEntries() {
        var number = running();
        identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
        entries.add(number, "draftPublication", "拟定公开内容", Map.of(), RuleIds.none());
        entries.add(number, "approvePublication", "审批公开", Map.of(), RuleIds.none());
        logIn("auditor", "auditor");
        var duties = json.valueToTree(reviews.of(number).orElseThrow().duties());
        assertThat(duties)
                .filteredOn(duty -> duty.path("stateLabel").asText().equals("违反"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.path("rule").asText()).isEqualTo("拟稿人与审批人不得为同一人"));
        assertThat(duties)
                .extracting(duty -> duty.path("rule").asText())
                .contains("检验人员不得审核自己出具的报告", "填写拒检认定表的人不得自己核实认定");
    }

    /** One person, once by the login and once by the name that somebody typed. */
    @Test
    void aSamplerWhoseNameIsTypedAsMainTesterIsNotApart() {
        var number = running();
        identity.setAuthentication("cq-sampler1", List.of("sampler-cq-body"));
        entries.add(number, "drawSample", "随机抽取样品", Map.of(), RuleIds.none());
        identity.setAuthentication("cq-inspector", List.of("inspector-cq-lab1"));
        entries.add(number, "performTest", "检验", Map.of("主检人", nameOf("cq-sampler1") + " "), RuleIds.none());
        logIn("auditor", "auditor");
        var duties = json.valueToTree(reviews.of(number).orElseThrow().duties());
        assertThat(duties)
                .filteredOn(duty -> duty.path("stateLabel").asText().equals("违反"))
                .extracting(duty -> duty.path("rule").asText())
                .contains("抽样人员不得检验自己抽取的样品");
    }

    /** One person under two logins, each of which did one of two things. */
    @Test
    void aPersonWithTwoLoginsIsNotApart() {
        var number = running();
        people.add(new Person(
                "2-cq-leader", " " + nameOf("cq-leader").replace("人", "人 "), "organizer", "500000", null, null));
        try {
            identity.setAuthentication("2-cq-leader", List.of("organizer-500000"));
            entries.add(number, "draftPublication", "拟稿", Map.of(), RuleIds.none());
            identity.setAuthentication("cq-leader", List.of("leader-500000"));
            entries.add(number, "approvePublication", "审批", Map.of(), RuleIds.none());
            logIn("auditor", "auditor");
            assertThat(reviews.of(number).orElseThrow().duties())
                    .filteredOn(duty -> duty.state() == Duty.State.BROKEN)
                    .extracting(Duty::rule)
                    .containsExactly("拟稿人与审批人不得为同一人");
        } finally {
            jdbc.sql("delete from person where id = '2-cq-leader'").update();
        }
    }

    /** Also one who was drawn and wrote nothing. */
    @Test
    void aDrawnSamplerWhoTestsIsNotApart() {
        var number = running();
        asTheSystem(() -> entries.add(
                number, "sampling.team", "选派抽样人员", Map.of("抽样人员", List.of(nameOf("cq-sampler2"))), RuleIds.none()));
        identity.setAuthentication("cq-sampler2", List.of("inspector-cq-lab1"));
        entries.add(number, "performTest", "检验", Map.of(), RuleIds.none());
        logIn("auditor", "auditor");
        assertThat(reviews.of(number).orElseThrow().duties())
                .filteredOn(duty -> duty.state() == Duty.State.BROKEN)
                .isNotEmpty();
    }

    @Test
    void theSearchForDeviationsFindsWhatTheirListHas() {
        var silent = running();
        entries.add(silent, "decision.onlineReturn", "网购样品是否退回？", Map.of("结论", "silent"), RuleIds.none());
        var plain = running();
        var deviating = new CaseQuery(silent.value(), "", "", "", "", "", null, null, false, true, false);
        assertThat(search.find(deviating, 0, 10).cases()).hasSize(1);
        assertThat(search.find(new CaseQuery(plain.value(), "", "", "", "", "", null, null, false, true, false), 0, 10)
                        .cases())
                .isEmpty();
        assertThat(reviews.of(silent).orElseThrow().deviations()).isNotEmpty();
    }

    @Test
    void noOutcomeIsOfferedThatOnlyAPartOfACaseHas() {
        assertThat(search.choices().get("outcome"))
                .extracting(Choice::code)
                .contains("closed", "notSampled", "refused")
                .doesNotContain("heard", "notToBeTold", "climbed", "settled");
    }

    private String nameOf(String person) {
        return people.find(person).orElseThrow().name();
    }

    @Test
    void theReviewGoesOutAsPaperAndAsSheets(@TempDir Path folder) throws IOException {
        var review = reviews.of(ended()).orElseThrow();
        var pdf = new ByteArrayOutputStream();
        paper.write(review, pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC))
                    .contains("案卷审计", review.number().value(), "告知拒检后果", "发生了什么", "偏离与管理干预")
                    .containsSubsequence("发生了什么", "如何判断", "期限是否遵守", "附件1", "附件8");
        }
        var book = folder.resolve("review.xlsx");
        try (var out = Files.newOutputStream(book)) {
            sheets.review(review, out);
        }
        try (var zip = new ZipFile(book.toFile())) {
            var last = zip.getEntry("xl/worksheets/sheet9.xml");
            assertThat(last).isNotNull();
            assertThat(new String(zip.getInputStream(last).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<autoFilter");
        }
    }

    private CaseNumber running() {
        var number = aCase("cq-2023", "seller");
        asTheSystem(() -> start("refusal", number, Map.of()));
        return number;
    }

    private CaseNumber ended() {
        var number = running();
        asTheSystem(() -> complete(number, "warnOfConsequences", warning("cooperates")));
        return number;
    }

    private void asTheSystem(Runnable work) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        work.run();
        identity.setAuthentication(user.getUserId(), user.getGroupIds());
    }

    private List<String> found(CaseNumber number) {
        var query = new CaseQuery(number.value(), "", "", "", "", "", null, null, false, false, false);
        return search.find(query, 0, 10).cases().stream().map(FoundCase::number).toList();
    }

    private void forget(CaseNumber number) {
        asTheSystem(
                () -> {
                    var ids = history
                            .createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKey(number.value())
                            .list()
                            .stream()
                            .map(HistoricProcessInstance::getId)
                            .toList();
                    history.deleteHistoricProcessInstances(ids);
                });
    }

    private void logIn(String user, String group) {
        identity.setAuthentication(user, List.of(group));
    }
}
