package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.inspection.InspectionForms.with;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.enforcement.ClueForms;
import spotcheck.enforcement.EnforcementForms;
import spotcheck.inspection.InspectionForms;
import spotcheck.rectification.LadderForms;

/**
 * A failing report of a check that others organized comes in: the country's goes to the county, from the notice on; that of
 * another area is a clue for enforcement. Who objects, objects to those who organized the check.
 */
class IncomingReportProcessTest extends Procedure {

    private static final String COUNTRY = "100000";
    private static final String HANGZHOU = "330100";

    @Autowired
    private PaperFiles files;

    @Test
    @Proves("CQ23-68a")
    void theCountrysFailureGoesToTheCountyFromTheNoticeToTheReinspection() {
        cameIn(CHONGQING, COUNTRY, "seller");
        takenIn("none");
        assertThat(cases.get(number).handler()).isEqualTo("500103");
        assertThat(cases.get(number).checkLevel().word()).isEqualTo("national");
        told(PARTY);
        assertThat(statuses("result-service")).containsExactly("met");
        assertThat(pageOf("result-notice"))
                .contains("国家市场监督管理总局", "国家电线电缆质量检验检测中心", "国检2026-77", "绝缘电阻")
                .doesNotContain("重庆市市场监督管理局组织");
        toldByOthers(PRODUCER);
        ordered();
        notObjected(PARTY);
        notObjected(PRODUCER);
        rectified();
        reinspected(true);
        handlingFiled();
        isClosedAs("closed");
        assertThat(entryTitles(number)).noneMatch(title -> title.contains("公开"));
    }

    @Test
    @Proves("CQ20-64a")
    void underTheTrialMeasuresTheCityBureauPassesItOnTheSameWay() {
        clock.travelTo(LocalDate.of(2021, 7, 20));
        cameIn(CHONGQING_TRIAL, COUNTRY, "producer");
        takenIn("none");
        assertThat(cases.get(number).handler()).isEqualTo("500103");
        told(PARTY);
        does("decideOrderTiming", Map.of("orderTimingGround", "on-failing-report", "orderTimingReason", "尽快整改"));
        ordered();
        notObjected(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        isClosedAs("closed");
    }

    @Test
    @Proves("CQ23-68b")
    void aFailureOfAnotherAreaIsAClueForTheEnforcementTeam() {
        cameIn(CHONGQING, HANGZHOU, "seller");
        takenIn("none");
        assertThat(openTasks(number)).containsExactly("listClues");
        handledByEnforcement();
        assertThat(paperKinds()).contains("clue-list").doesNotContain("result-notice", "rectification-order");
    }

    /** Those of Chongqing's notice are told by the others, so that nothing waits for a service of our own. */
    @Test
    @Proves("CQ20-64b")
    void underTheTrialMeasuresAndTheNoticeToo() {
        clock.travelTo(LocalDate.of(2021, 7, 20));
        cameIn(CHONGQING_TRIAL, HANGZHOU, "producer");
        takenIn("none");
        handledByEnforcement();
        clock.travelTo(LocalDate.of(2022, 3, 1));
        cameIn(CHONGQING_NOTICE, HANGZHOU, "producer");
        takenIn("S2");
        assertThat(openTasks(number)).containsExactly("listClues");
    }

    @Test
    void whatTheOthersRevokeOrTheirRetestOverturnsFallsHereToo() {
        cameIn(CHONGQING, COUNTRY, "producer");
        takenIn("none");
        told(PARTY);
        ordered();
        objectedElsewhere(PARTY, "overturned");
        assertThat(paperKinds()).contains("order-withdrawal");
        assertThat(cases.get(number).isFailing()).isFalse();
        isClosedAs("closed");
    }

    @Test
    void aGraveFailureGoesToEnforcementBesideTheHandling() {
        cameIn(CHONGQING, COUNTRY, "producer");
        takenIn("S1");
        told(PARTY);
        ordered();
        objectedElsewhere(PARTY, "maintained");
        handedOver();
        does("decideFiling", ClueForms.filing("filed", "caseReference", "市监立〔2026〕1号"));
        enforcementFedBack();
        rectified();
        reinspected(false);
        announced();
        daysPass(61);
        reinspected(true);
        assertThat(openTasks(number)).containsExactly("fileSuspensionHandling");
        does("fileSuspensionHandling", LadderForms.filed(today()));
        isClosedAs("closed");
    }

    /** Inner Mongolia and the order do not say whose it is; a person does. The organizer told the party itself. */
    @Test
    void whereTheMeasuresAreSilentAPersonDecides() {
        cameIn(INNER_MONGOLIA, HANGZHOU, "producer");
        takenIn("none");
        does(
                "decideIncomingHandling",
                Map.of("incomingHandling", "handled", "incomingHandlingReason", "企业在本辖区，参照本级抽查办理"));
        toldByOthers(PARTY);
        ordered();
        notObjected(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        isClosedAs("closed");
        cameIn(NATIONAL, HANGZHOU, "producer");
        takenIn("none");
        does("decideIncomingHandling", Map.of("incomingHandling", "enforcement", "incomingHandlingReason", "涉嫌以次充好"));
        handledByEnforcement();
        cameIn(SHANXI, HANGZHOU, "producer");
        takenIn("none");
        assertThat(openTasks(number)).containsExactly("decideIncomingHandling");
    }

    @Test
    void whoWasNotToldByTheOthersHasNoPeriodHere() {
        cameIn(INNER_MONGOLIA, COUNTRY, "seller");
        takenIn("none");
        toldByOthers(PARTY);
        others(PRODUCER, Map.of("outsideNotice", "not-told", "outsideNoticeProof", "总局未告知生产者"));
        ordered();
        assertThat(statuses("objection")).containsExactly("open");
        notObjected(PARTY);
        rectified();
        reinspected(true);
        handlingFiled();
        isClosedAs("closed");
    }

    @Test
    void whatIsNotOursOrNotFailingOrNotOverIsRefused() {
        assertThatThrownBy(() -> cameIn(CHONGQING, "500105", "producer"))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("在本辖区内");
        assertThatThrownBy(() -> cameIn(CHONGQING, "999999", "producer"))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("从列表中选择");
        cameIn(CHONGQING, COUNTRY, "producer");
        isRefused(number, "registerIncomingReport", registered("none", "conforms"), "不是不合格报告");
        isRefused(
                number,
                "registerIncomingReport",
                with(
                        registered("none", "fails"),
                        "issuedOn",
                        today().plusDays(1).toString()),
                "不得晚于今天");
        takenIn("none");
        told(PARTY);
        assertThatThrownBy(() -> does(PARTY, "followOutsideObjection", nothingSeen()))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining("届满以前不能登记为没有异议");
        cameIn(CHONGQING, COUNTRY, "producer");
        does("registerIncomingReport", Map.of("incomingAnswer", "sent-back", "sentBackReason", "缺少抽样单"));
        assertThat(cases.get(number).outcome()).isEqualTo("sentBack");
        assertThat(cases.get(number).conclusion()).isNull();
    }

    /** Where the violation happened elsewhere in the city, the county of that place gets the country's report. */
    @ParameterizedTest
    @CsvSource({"cq-2020, 2021-07-20, CQ20-63b", "cq-2023, 2026-03-02, CQ23-67b"})
    void theCountyOfTheViolationHandlesTheCountrysFailure(String regime, LocalDate day, String rule) {
        clock.travelTo(day);
        cameIn(regime, COUNTRY, "producer", Map.of("violationRegion", "500105"));
        takenIn("none");
        assertThat(cases.get(number).handler()).isEqualTo("500105");
        assertThat(entries.of(number))
                .filteredOn(entry -> entry.kind().equals("decision.resultHandler"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.legalBasis()).contains(rule));
    }

    private void cameIn(String regime, String body, String place) {
        cameIn(regime, body, place, Map.of());
    }

    private void cameIn(String regime, String body, String place, Map<String, Object> more) {
        var before = List.copyOf(cases.numbers());
        var answers = new HashMap<>(opening(regime, place));
        answers.putAll(more);
        answers.remove("purpose");
        answers.remove("openedOn");
        if (regime.equals(NATIONAL)) {
            clock.travelTo(LocalDate.of(2023, 8, 1));
        } else if (regime.equals(SHANXI)) {
            clock.travelTo(LocalDate.of(2026, 3, 2));
        }
        answers.put("outsideBody", body);
        answers.put("outsideLetter", "质监函〔2026〕12号");
        answers.put("reportReceivedOn", today().toString());
        door.starts(organizerOf(answers), "incomingReport", answers);
        number = cases.numbers().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        assertThat(cases.get(number).regime().code()).isEqualTo(regime);
    }

    private static Person organizerOf(Map<String, Object> answers) {
        var code = String.valueOf(answers.get("organizer"));
        var prefix = code.startsWith("50") ? "cq" : code.startsWith("15") ? "nm" : "sx";
        return new Person(prefix + "-organizer", "organizer-" + code);
    }

    private void takenIn(String seriousGround) {
        does("registerIncomingReport", registered(seriousGround, "fails"));
    }

    private Map<String, Object> registered(String seriousGround, String judgement) {
        var answers = new HashMap<>(InspectionForms.report(judgement));
        List.of("submittedOn", "truthStated", "submittedPapers").forEach(answers::remove);
        answers.put("incomingAnswer", "taken-in");
        answers.put("outsideLaboratory", "国家电线电缆质量检验检测中心");
        answers.put("reportNumber", "国检2026-77");
        answers.put("issuedOn", today().toString());
        answers.put("mainTester", "赵一");
        answers.put("reviewer", "钱二");
        answers.put("approver", "孙三");
        answers.put("seriousGround", seriousGround);
        answers.put("seriousReason", "依据《若干问题的意见》认定");
        return answers;
    }

    private void toldByOthers(String recipient) {
        others(
                recipient,
                Map.of(
                        "outsideNotice", "told",
                        "outsideServiceMethod", "post",
                        "outsideToldOn", today().toString(),
                        "outsideNoticeProof", "总局送达回证复印件"));
    }

    /** The recipients stand side by side in one process. */
    private void others(String recipient, Map<String, Object> form) {
        var task = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_recordOutsideNotice")
                .list()
                .stream()
                .filter(open -> recipient.equals(runtime.getVariable(open.getExecutionId(), "recipient")))
                .findFirst()
                .orElseThrow();
        complete(task, doneToday(form));
    }

    private static Map<String, Object> nothingSeen() {
        return Map.of("objectionSeen", "none", "objectionSource", "组织部门电话确认");
    }

    private void notObjected(String recipient) {
        deadlines
                .open(number, "objection", recipient)
                .ifPresent(period -> dayComes(number, period.dueDate().plusDays(1)));
        does(recipient, "followOutsideObjection", nothingSeen());
    }

    private void objectedElsewhere(String recipient, String ruling) {
        does(
                recipient,
                "followOutsideObjection",
                Map.of(
                        "objectionSeen", "filed",
                        "objectionKind", "inspection-conclusion",
                        "objectionFiledOn", today().toString(),
                        "objectionStatement", "对绝缘电阻结果有异议",
                        "disputedItems", List.of(ITEM)));
        does(
                recipient,
                "recordObjectionAnswer",
                Map.of(
                        "outsideRuling",
                        ruling,
                        "outsideRulingOn",
                        today().toString(),
                        "outsideRulingNumber",
                        "市监质函〔2026〕5号",
                        "outsideRulingReasons",
                        "复检结论"));
    }

    private void handledByEnforcement() {
        does("listClues", EnforcementForms.list("unqualified", cases.get(number).handler()));
        does("receiveClues", ClueForms.receipt("accepted"));
        does("decideFiling", ClueForms.filing("filed", "caseReference", "市监立〔2026〕1号"));
        enforcementFedBack();
        isClosedAs("clueHandled");
    }

    private String pageOf(String kind) {
        var paper = papers.of(number).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return new String(files.of(paper.id()).orElseThrow().content(), StandardCharsets.UTF_8);
    }
}
