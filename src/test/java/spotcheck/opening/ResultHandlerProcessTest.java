package spotcheck.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Person;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.diagram.EngineProcedure;

/** The table says by the level of the check which authority handles a failing result; its people get the tasks. */
class ResultHandlerProcessTest extends StageTest {

    @Autowired
    EngineProcedure procedure;

    /** Given a failing result of a level, when it is handled, then by the authority that the regime names. */
    @ParameterizedTest
    @CsvSource({
        "500000, 2021-07-25, 500103, 500103, CQ20-63a",
        "500103, 2021-07-25, 500103, 500103, CQ20-6g",
        "500000, 2026-03-01, 500103, 500103, CQ23-67a",
        "500103, 2026-03-01, 500103, 500103, CQ23-5h",
        "150000, 2026-03-01, 150102, 150102, NMG-5i",
        "150100, 2026-03-01, 150102, 150100, NMG-5i",
        "150102, 2026-03-01, 150102, 150102, NMG-5m",
        "140000, 2026-03-01, 140502, 140502, SX23-1-5",
        "140500, 2026-03-01, 140502, 140502, SX23-F-3",
        "140502, 2026-03-01, 140502, 140502, SX23-1-5",
        "500103, 2022-05-01, 500103, 500103, CQ20-6g",
        "140502, 2023-08-03, 140502, 140502, O18-5",
        "140000, 2023-08-03, 140502, 140502, O18-5"
    })
    @Proves({"CQ20-63a", "CQ20-6g", "CQ23-67a", "CQ23-5h", "NMG-5i", "NMG-5m", "SX23-1-5", "SX23-F-3"})
    void theHandlerFollowsTheLevelOfTheCheck(
            String organizer, String openedOn, String county, String handler, String rule) {
        var number = procedure.open(opening(organizer, openedOn, county));
        assertThat(cases.get(number).handler()).isEqualTo(handler);
        assertThat(openingRules(number)).contains(rule);

        start("rectification", number, Map.of("rectificationStart", "on-failing-report"));
        assertThat(tasks.getIdentityLinksForTask(task(number, "issueOrder").getId()))
                .extracting("groupId")
                .containsExactly("handler-" + handler);
    }

    /** Given registration in one district and the violation in another, then the other handles the result. */
    @ParameterizedTest
    @CsvSource({"2021-07-25, CQ20-63b", "2026-03-01, CQ23-67b"})
    @Proves({"CQ20-63b", "CQ23-67b"})
    void aViolationElsewhereIsHandledThere(String openedOn, String rule) {
        var opening = opening("500000", openedOn, "500110");
        opening.put("violationRegion", "500103");
        var number = procedure.open(opening);
        assertThat(cases.get(number).handler()).isEqualTo("500103");
        assertThat(openingRules(number)).contains(rule);
    }

    /** What a county met online in another county it handles itself: its own check is not given away to its equals. */
    @ParameterizedTest
    @CsvSource({"2021-07-25, CQ20-63b", "2026-03-01, CQ23-67b"})
    void aViolationBeyondTheOwnCountyStaysWithWhoOrganized(String openedOn, String rule) {
        var opening = opening("500103", openedOn, "500103");
        opening.putAll(Map.of(
                "place", "online", "platformName", "某平台公司", "violationRegion", "500105", "regionRemark", "网店发货地在江北区"));
        var number = procedure.open(opening);
        assertThat(cases.get(number).handler()).isEqualTo("500103");
        assertThat(openingRules(number)).contains(rule);
    }

    @Test
    void whereTheRegistryHasNoAuthorityOfTheCountyTheOrganizerHandlesTheResult() {
        var number = procedure.open(opening("500000", "2026-03-01", "500112"));
        assertThat(cases.get(number).handler()).isEqualTo("500000");
    }

    /** Given a case in Chongqing, when a county of another province is written, then it is refused, and no bureau there hears of it. */
    @ParameterizedTest
    @CsvSource({
        "500000, 150102, 不在重庆市市场监督管理局的辖区内",
        "500103, 500105, 不在重庆市渝中区市场监督管理局的辖区内",
        "140500, 140602, 不在晋城市市场监督管理局的辖区内",
        "150100, 150202, 不在呼和浩特市市场监督管理局的辖区内",
        "500000, 999999, 不是县级以上行政区划代码",
        "500000, 500222, 已经撤销",
        "500000, 500000, 不是区县"
    })
    @Proves({"CQ20-6b", "CQ23-5b", "NMG-5c"})
    void aFirmIsOfACountyOfTheOrganizersArea(String organizer, String county, String words) {
        var opening = opening(organizer, "2026-03-01", county);
        assertThatThrownBy(() -> procedure.open(opening)).hasStackTraceContaining(words);
        opening.put("partyRegion", organizer.equals("500000") ? "500103" : county);
        opening.put("violationRegion", county);
        assertThatThrownBy(() -> procedure.open(opening)).hasStackTraceContaining(words);
    }

    /** Given a seller online in another province, then a person says why, and the organizer keeps the result. */
    @Test
    void aSellerElsewhereIsMetOnlineAlone() {
        var opening = opening("500000", "2026-03-01", "150102");
        opening.put("place", "online");
        opening.put("platformName", "某平台公司");
        assertThatThrownBy(() -> procedure.open(opening)).hasStackTraceContaining("请填写所在地说明");
        opening.put("regionRemark", "平台在本市，店铺注册地在呼和浩特");
        var number = procedure.open(opening);
        assertThat(cases.get(number).handler()).isEqualTo("500000");
        assertThat(entries.of(number).get(0).details()).contains("店铺注册地在呼和浩特");
    }

    /** Given the form of the task list, then it lists whom and where that person may name, the own area first. */
    @Test
    void theFormListsWhoMayBeChosen() {
        var form = door.asks(
                        new Person("cq-organizer", "organizer-500000"),
                        "GET",
                        "/engine-rest/process-definition/key/spotCheck/deployed-start-form",
                        "")
                .body();
        assertThat(form)
                .contains("重庆市渝中区 500103", "呼和浩特市新城区 150102（辖区外，限网络交易）", "重庆产品质量检验二所（演示）")
                .doesNotContain("内蒙古产品质量检验一所", "山西省市场监督管理局");
    }

    /** Given a label of before the county was abolished, then its code stands with a word about it, and the file says so. */
    @Test
    void anAbolishedCountyStandsWithAWordAboutIt() {
        var opening = opening("500000", "2026-03-01", "500222");
        opening.put("regionRemark", "营业执照仍载綦江县，现为綦江区");
        var number = procedure.open(opening);
        assertThat(cases.get(number).handler()).isEqualTo("500000");
        assertThat(entries.of(number).get(0).details()).contains("已经撤销").contains("现为綦江区");
    }

    private List<String> openingRules(CaseNumber number) {
        return List.of(entries.of(number).get(0).legalBasis().split(" "));
    }

    private static Map<String, Object> opening(String organizer, String openedOn, String county) {
        return new HashMap<>(Map.of(
                "organizer",
                organizer,
                "openedOn",
                openedOn,
                "place",
                "producer",
                "purpose",
                "ordinary",
                "partyName",
                "某线缆厂" + organizer + county + openedOn,
                "partyRegion",
                county,
                "productName",
                "铜芯电缆"));
    }
}
