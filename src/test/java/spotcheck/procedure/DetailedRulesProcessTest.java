package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static spotcheck.sampling.SamplingForms.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Conclusion;
import spotcheck.inspection.InspectionForms;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.preparation.RulesWritten;
import spotcheck.preparation.content.RulesText;
import spotcheck.sampling.OnlineForms;
import spotcheck.sampling.SamplingForms;

/** Detailed rules from the draft over the panel to the public, and the cases that follow them. */
class DetailedRulesProcessTest extends Procedure {

    private static final AtomicInteger PRODUCTS = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");
    private static final Person LEADER = new Person("cq-leader", "leader-500000");
    private static final Person NM_ORGANIZER = new Person("nm-organizer", "organizer-150000");
    private static final Person NM_LEADER = new Person("nm-leader", "leader-150000");

    @Autowired
    private Reports reports;

    private final String product = "试验安全网" + PRODUCTS.incrementAndGet();

    /** Given rules for P that are not public, when a case is opened under them, then it is refused; the day they are, it is not. */
    @Test
    @Proves("CQ23-16a")
    void nothingIsSampledUnderRulesThatAreNotPublic() {
        var id = drafted(ORGANIZER);
        isRefusedOver(() -> opensUnder(id), "尚未公布");
        isTurnedAway(LEADER, id + "/publication", publication(), "未经专家评审", "CQ23-16a");
        isAsked(ORGANIZER, id + "/review", review(true, true, false));
        isTurnedAway(LEADER, id + "/publication", publication(), "未向社会公示", "CQ23-16a");
        isAsked(ORGANIZER, id + "/consultation", consultation());
        isTurnedAway(ORGANIZER, id + "/publication", publication(), "批准公布实施细则");
        isAsked(LEADER, id + "/publication", publication());
        opensUnder(id);
        assertThat(entryTitles(number)).contains("采用实施细则");
        isAsItsEntriesSay();
    }

    @Test
    @Proves({"NMG-13a", "NMG-13c", "NMG-13e", "NMG-13f", "NMG-13g", "NMG-13h", "NMG-13i"})
    void innerMongoliaAsksForMoreAndForAPanelAndNotForComments() {
        for (var missing : List.of(
                "productClasses",
                "makerSizes",
                "cautions",
                "objections",
                "sampling/base",
                "sampling/specs",
                "sampling/disposal",
                "sampling/parameters",
                "judgement/physical",
                "judgement/label")) {
            isTurnedAway(NM_ORGANIZER, "", without(missing), "须写明", "NMG-13");
        }
        var id = drafted(NM_ORGANIZER);
        isTurnedAway(NM_LEADER, id + "/publication", publication(), "未经专家评审", "NMG-13h");
        isAsked(NM_ORGANIZER, id + "/review", review(true, true));
        isAsked(NM_LEADER, id + "/publication", publication());
        assertThat(answer(NM_ORGANIZER, id, "state")).isEqualTo("published");
    }

    @Test
    @Proves("CQ23-15c")
    void noneOfTheFivePartsIsLeftOut() {
        for (var missing : List.of("sampling", "basis", "items", "judgement")) {
            isTurnedAway(ORGANIZER, "", without(missing), "必须填写");
        }
        var noMethod = content();
        ((ObjectNode) noMethod.path("items").get(0)).remove("method");
        isTurnedAway(ORGANIZER, "", noMethod, "项目“断裂强力”的检验方法必须填写");
    }

    /** The draft of 2020: five parts, experts, the public's opinion, publication, and only then a case under them. */
    @Test
    @Proves({"CQ20-13b", "CQ20-13c", "CQ20-13d", "CQ20-13e", "CQ20-13f", "CQ20-14a", "CQ20-41a", "CQ20-44a"})
    void underTheMeasuresOf2020() {
        clock.travelTo(java.time.LocalDate.of(2020, 11, 2));
        for (var missing : List.of("sampling", "basis", "items", "judgement")) {
            isTurnedAway(ORGANIZER, "", without(missing), "必须填写");
        }
        var onSite = content();
        ((ObjectNode) onSite.path("items").get(0)).put("onSite", true);
        isTurnedAway(ORGANIZER, "", onSite, "须写明现场检验规程", "CQ20-41a");
        var id = drafted(ORGANIZER);
        isRefusedOver(() -> opensUnder(id), "尚未公布");
        isTurnedAway(LEADER, id + "/publication", publication(), "未经专家评审", "CQ20-13d");
        isAsked(ORGANIZER, id + "/review", review(true, true));
        isTurnedAway(LEADER, id + "/publication", publication(), "未向社会公示", "CQ20-13e");
        isAsked(ORGANIZER, id + "/consultation", consultation());
        isTurnedAway(ORGANIZER, id + "/publication", publication(), "批准公布实施细则");
        isAsked(LEADER, id + "/publication", publication());
        opensUnder(id);
        assertThat(cases.get(number).regime().code()).isEqualTo("cq-2020");
        assertThat(entries.of(number).stream()
                        .filter(entry -> entry.kind().equals("rules.frozen"))
                        .map(entry -> entry.legalBasis())
                        .toList())
                .singleElement()
                .asString()
                .contains("CQ20-13f");
        comesToTheReport();
        isNotIssued("缺少实施细则规定的检验项目：续燃时间", measured("断裂强力", "2100"), measured("网目边长", "7"), label("conforms"));
    }

    /** Inner Mongolia: no basis, no item, no method, and no item that does not say whether it is retested. */
    @Test
    @Proves({"NMG-13b", "NMG-13d"})
    void innerMongoliaWantsBasisItemsAndMethods() {
        for (var missing : List.of("basis", "items")) {
            isTurnedAway(NM_ORGANIZER, "", without(missing), "必须填写");
        }
        for (var part : List.of("method", "standard", "itemClass")) {
            var content = content();
            var item = (ObjectNode) content.path("items").get(0);
            assertThat(item.remove(part)).as(part).isNotNull();
            isTurnedAway(NM_ORGANIZER, "", content, "");
        }
        assertThat(content().path("items").get(0).has("retestable")).isTrue();
        isAsked(NM_ORGANIZER, "", content());
    }

    /** What Inner Mongolia asks for, Chongqing does not; an item on site needs its protocol in both. */
    @Test
    @Proves({"CQ23-45a", "NMG-36-3a"})
    void anItemOnSiteNeedsItsProtocol() {
        var onSite = content();
        ((ObjectNode) onSite.path("items").get(0)).put("onSite", true);
        isTurnedAway(ORGANIZER, "", onSite, "须写明现场检验规程", "CQ23-45a");
        isTurnedAway(NM_ORGANIZER, "", onSite, "须写明现场检验规程", "NMG-36-3a");
        onSite.put("onSiteProtocol", "在企业仓库以钢尺测量三处");
        isAsked(ORGANIZER, "", onSite);
    }

    @Test
    @Proves("NMG-13h")
    void rulesThatThePanelReturnsAreNeverPublished() {
        var id = drafted(NM_ORGANIZER);
        isAsked(NM_ORGANIZER, id + "/review", review(true, false, false));
        assertThat(answer(NM_ORGANIZER, id, "stateLabel")).isEqualTo("未通过评审");
        isTurnedAway(NM_LEADER, id + "/publication", publication(), "未通过评审");
        assertThat(answer(NM_ORGANIZER, drafted(NM_ORGANIZER), "version")).isEqualTo("2");
    }

    @Test
    @Proves({"CQ23-16a", "CQ20-14a"})
    void onlyTheOrganizingAuthorityWorksOnItsRules() {
        var inspector = new Person("cq-inspector", "inspector-cq-lab1");
        isTurnedAway(inspector, "", content(), "权限");
        var id = drafted(ORGANIZER);
        isTurnedAway(NM_ORGANIZER, id + "/review", review(true, true), "组织监督抽查的部门");
        assertThat(door.asks(inspector, "GET", "/api/detailed-rules/" + id, "").statusCode())
                .isEqualTo(403);
        published(id);
        assertThat(door.asks(inspector, "GET", "/api/detailed-rules/" + id, "").statusCode())
                .isEqualTo(200);
    }

    /** Base and quantities are those of the rules, by the size of the batch. */
    @Test
    @Proves({"NMG-20-1", "CQ23-32a", "NMG-13c"})
    void theSheetKeepsToBaseAndQuantitiesOfTheRules() {
        opensUnder(published(drafted(ORGANIZER)));
        found("nothingSeen", true);
        assertThat(forms.getTaskFormVariables(task(number, "drawSample").getId())
                        .get("rulesSampling"))
                .asString()
                .contains("抽样基数：不少于50卷", "批量不大于500：检验样品2卷，备用样品2卷");
        does("drawSample", SamplingForms.draw());
        isNotEntered("sampleBase", 49, "达不到实施细则要求的50卷");
        isNotEntered("sampleBase", 501, "检验样品数量应为实施细则规定的3卷");
        isNotEntered("testQuantity", 3, "检验样品数量应为实施细则规定的2卷");
        isNotEntered("reserveQuantity", 1, "备用样品数量应为实施细则规定的2卷");
        isNotEntered("measureUnit", "张", "计量单位应与实施细则一致");
        does("completeSheet", with(SamplingForms.sheet(), "sampleBase", 50));
        assertThat(openTasks(number)).containsExactly("sealSamples");
    }

    /** Given rules that ask for two and two, when three are ordered, then the order is refused. */
    @Test
    @Proves("CQ23-39b")
    void whatIsBoughtIsEnoughForBothSamplesOfTheRules() {
        var answers = new HashMap<>(opening(CHONGQING, "online"));
        answers.put("productName", product);
        answers.put("detailedRules", published(drafted(ORGANIZER)));
        number = new CaseNumber(door.opens(ORGANIZER, answers));
        does("assignBuyers", OnlineForms.buyers(region()));
        var purchase = OnlineForms.purchase(OnlineForms.CQ_PURCHASE);
        for (var few : List.of(0, 3)) {
            assertThatThrownBy(() -> does("buyOnline", with(purchase, "orderQuantity", few)))
                    .isInstanceOf(TurnedAway.class)
                    .hasMessageContaining(few == 0 ? "购买数量必须大于零" : "检验样品和备用样品合计4卷，填写的是3");
        }
        does("buyOnline", with(purchase, "orderQuantity", 4));
        assertThat(openTasks(number)).containsExactly("receiveParcel");
    }

    private void isNotEntered(String key, Object value, String words) {
        assertThatThrownBy(() -> does("completeSheet", with(SamplingForms.sheet(), key, value)))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining(words);
    }

    /** The form lists the items; none is missing, none added, and numbers decide. */
    @Test
    @Proves({"CQ23-48a", "CQ23-15d", "CQ23-49c"})
    void theReportHasTheItemsOfTheRulesAndTheirJudgement() {
        opensUnder(published(drafted(ORGANIZER)));
        comesToTheReport();
        assertThat(forms.getTaskFormVariables(task(number, "issueReport").getId())
                        .get("items"))
                .asString()
                .contains("断裂强力", "网目边长", "续燃时间", "by-limit", "≥ 2000 N");
        isNotIssued("缺少实施细则规定的检验项目：续燃时间", measured("断裂强力", "2100"), measured("网目边长", "7"), label("conforms"));
        isNotIssued("不在本案的实施细则中", all("2100", row("色牢度", "conforms")));
        isNotIssued(
                "实测 1999，限值 ≥ 2000 N，应判不符合，填写的是符合",
                all("1999", with(measured("断裂强力", "1999"), "judgement", "conforms")));
        isNotIssued("应当检验并判定", all("2100", with(row("断裂强力", "not-judged"), "measured", "2100")));
        isNotIssued("须填写实测值", all("2100", row("断裂强力", "by-limit")));
        isNotIssued("应为数字", all("2100", measured("断裂强力", "合格")));
        isNotIssued("须由检验人员判定", all("2100", row("标识", "by-limit")));
        isNotIssued("项目类别应与实施细则一致（A）", all("2100", with(measured("断裂强力", "2100"), "itemClass", "C")));
        isNotIssued("不复检，不得勾选", all("2100", with(measured("断裂强力", "2100"), "notRetestable", true)));
        does("issueReport", with(InspectionForms.report("conforms"), "items", all("1999")));
        var report = reports.get(number, TestReport.FIRST);
        assertThat(report.conclusion().found()).isEqualTo(Conclusion.UNQUALIFIED);
        assertThat(report.conclusion().serious()).isTrue();
        assertThat(report.report().items())
                .extracting(ItemResult::item, ItemResult::retestable)
                .contains(tuple("标识", false));
        isAsItsEntriesSay();
    }

    @Test
    @Proves({"CQ23-48a", "NMG-36a"})
    void aCaseKeepsTheVersionOfItsOpening() {
        var first = published(drafted(ORGANIZER));
        opensUnder(first);
        var stricter = content();
        ((ObjectNode) stricter.path("items").get(0).path("limit")).put("value", 3000);
        var id = id(isAsked(ORGANIZER, "", stricter));
        published(id);
        isRefusedOver(() -> opensUnder(first), "不是本部门或者上级部门现行的版本");
        comesToTheReport();
        does("issueReport", with(InspectionForms.report("conforms"), "items", all("2100")));
        assertThat(reports.get(number, TestReport.FIRST).conclusion().found()).isEqualTo(Conclusion.QUALIFIED);
    }

    /** Nobody gets past them by not naming them. */
    @Test
    @Proves("NMG-36a")
    void whatIsInForceForTheProductIsTakenUnasked() {
        published(drafted(NM_ORGANIZER));
        var answers = new HashMap<>(opening(INNER_MONGOLIA, "producer"));
        answers.put("productName", product.replace("试验", "试 验"));
        number = new CaseNumber(door.opens(new Person("nm-organizer", "organizer-150100"), answers));
        assertThat(entryTitles(number)).contains("采用实施细则");
        comesToTheReport();
        isNotIssued("缺少实施细则规定的检验项目", measured("断裂强力", "2100"));
    }

    @Test
    void aCaseWithoutRulesIsAsItWas() {
        opened(CHONGQING, "producer");
        assertThat(entryTitles(number)).doesNotContain("采用实施细则");
        comesToTheReport();
        isNotIssued("没有采用数据化的实施细则", row("绝缘电阻", "by-limit"));
        does("issueReport", InspectionForms.report("conforms"));
    }

    private void comesToTheReport() {
        sampled();
        received();
        does("checkLicences", InspectionForms.licenceInOrder());
        does("performTest", InspectionForms.tested());
    }

    @SafeVarargs
    private void isNotIssued(String words, Map<String, Object>... rows) {
        var all = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            all.add(row);
        }
        isNotIssued(words, all);
    }

    private void isNotIssued(String words, List<Map<String, Object>> rows) {
        assertThatThrownBy(() -> does("issueReport", with(InspectionForms.report("conforms"), "items", rows)))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining(words);
    }

    /** All items of the rules, of which rows of the same name are put in place of the ordinary ones. */
    @SafeVarargs
    private static List<Map<String, Object>> all(String strength, Map<String, Object>... instead) {
        var rows = new ArrayList<Map<String, Object>>(List.of(
                measured("断裂强力", strength), measured("网目边长", "7.5；7.6"), label("conforms"), row("续燃时间", "not-judged")));
        for (var row : instead) {
            rows.removeIf(known -> known.get("item").equals(row.get("item")));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> measured(String item, String value) {
        return with(row(item, "by-limit"), "measured", value);
    }

    private static Map<String, Object> label(String judgement) {
        return with(row("标识", judgement), "part", "label", "itemClass", "C");
    }

    private static Map<String, Object> row(String item, String judgement) {
        var isLabel = item.equals("标识");
        return new HashMap<>(Map.of(
                "item",
                item,
                "part",
                isLabel ? "label" : "physical",
                "itemClass",
                item.equals("断裂强力") ? "A" : isLabel ? "C" : "B",
                "judgement",
                judgement));
    }

    private void opensUnder(String id) {
        var answers = new HashMap<>(opening(CHONGQING, "producer"));
        answers.put("productName", product);
        answers.put("detailedRules", id);
        number = new CaseNumber(door.opens(ORGANIZER, answers));
    }

    private ObjectNode content() {
        try {
            return (ObjectNode) JSON.readTree(RulesText.write(RulesWritten.of(product)));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private ObjectNode without(String path) {
        var content = content();
        var names = path.split("/", -1);
        var within = names.length == 1 ? content : (ObjectNode) content.path(names[0]);
        within.remove(names[names.length - 1]);
        return content;
    }

    private String drafted(Person organizer) {
        return id(isAsked(organizer, "", content()));
    }

    private String published(String id) {
        isAsked(organizerOf(id), id + "/review", review(true, true));
        isAsked(organizerOf(id), id + "/consultation", consultation());
        isAsked(leaderOf(id), id + "/publication", publication());
        return id;
    }

    private Person organizerOf(String id) {
        return answer(ORGANIZER, id, "authority").equals("500000") ? ORGANIZER : NM_ORGANIZER;
    }

    private Person leaderOf(String id) {
        return organizerOf(id).equals(ORGANIZER) ? LEADER : NM_LEADER;
    }

    private Map<String, Object> review(boolean... agree) {
        var votes = new ArrayList<Map<String, Object>>();
        for (var vote : agree) {
            votes.add(Map.of("name", "专家" + votes.size(), "unit", "某研究院", "agrees", vote, "opinion", "见评审记录"));
        }
        return Map.of("heldOn", today().toString(), "votes", votes);
    }

    private Map<String, Object> consultation() {
        return Map.of("from", today().minusDays(10).toString(), "until", today().toString(), "result", "收到意见一条，已采纳");
    }

    private Map<String, Object> publication() {
        return Map.of("publishedOn", today().toString(), "channel", "部门网站");
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }

    private String answer(Person person, String id, String key) {
        var answer = door.asks(person, "GET", "/api/detailed-rules/" + id, "");
        if (answer.statusCode() == 403) {
            answer = door.asks(NM_ORGANIZER, "GET", "/api/detailed-rules/" + id, "");
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body()).path(key).asText();
    }

    private JsonNode isAsked(Person person, String path, Object body) {
        var answer = door.asks(person, "POST", "/api/detailed-rules" + slash(path), write(body));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return read(answer.body());
    }

    private void isTurnedAway(Person person, String path, Object body, String... words) {
        var answer = door.asks(person, "POST", "/api/detailed-rules" + slash(path), write(body));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(read(answer.body()).path("message").asText()).contains(words);
    }

    private static String slash(String path) {
        return path.isEmpty() ? "" : "/" + path;
    }

    private void isRefusedOver(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(TurnedAway.class).hasMessageContaining(words);
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(body, broken);
        }
    }
}
