package spotcheck.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.engine.diagram.EngineProcedure;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.regulation.Regime;

class SpotCheckProcessTest extends StageTest {

    private static final Map<String, String> COUNTIES =
            Map.of("15", "150102", "50", "500103", "14", "140502", "44", "440106");

    @Autowired
    EngineProcedure procedure;

    @Test
    void theNextCaseOfAnAuthorityTakesTheNextNumberOfTheYear() {
        var first = procedure.open(opening("500103"));
        var second = procedure.open(opening("500103"));
        assertThat(running(second)).isEqualTo(running(first) + 1);
        assertThat(first.value()).startsWith("500103-2026-");
    }

    @Test
    void theRegimeIsPinnedByPlaceAndDayOfOpening() {
        var number = procedure.open(opening("500103"));
        assertThat(cases.get(number).regime().code()).isEqualTo("cq-2023");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey("spotCheck")
                        .variableValueEquals("regime", "cq-2023")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @Proves({"CQ23-80b", "CQ23-2a", "CQ20-2a", "CQN-4-3"})
    void theDayBeforeTheNewMeasuresACaseFallsUnderTheOldOnesAndTheDayOfThemUnderTheNew() {
        assertThat(cases.get(procedure.open(openedOn("2023-08-29"))).regime()).isEqualTo(new Regime("cq-2021"));
        assertThat(cases.get(procedure.open(openedOn("2023-08-30"))).regime()).isEqualTo(new Regime("cq-2023"));
    }

    @Test
    @Proves("CQN-4-3")
    void aCaseOpenedBeforeTheNoticeOfJuly2021IsNotUnderIt() {
        assertThat(cases.get(procedure.open(openedOn("2021-07-25"))).regime()).isEqualTo(new Regime("cq-2020"));
        assertThat(cases.get(procedure.open(openedOn("2021-07-26"))).regime()).isEqualTo(new Regime("cq-2021"));
    }

    @Test
    @Proves({"NMG-65a", "NMG-65b"})
    void inInnerMongoliaProductsUsedInCommercialServicesAreNotCheckedUnderTheMeasures() {
        var laundry = opening("150000");
        laundry.put("productUse", "commercial-service");
        assertThatThrownBy(() -> procedure.open(laundry)).hasStackTraceContaining("经营性服务中使用的产品");
        laundry.put("productUse", "food-related");
        var opened = entries.of(procedure.open(laundry)).get(0);
        assertThat(opened.details()).contains("食品相关产品");
        assertThat(opened.legalBasis()).contains("NMG-65a");
    }

    @Test
    @Proves("SX23-0-2")
    void inShanxiFoodIsPointedAtSinceTheGuidanceIsOnIndustrialProducts() {
        var food = opening("140000");
        food.put("productUse", "food");
        assertThat(entries.of(procedure.open(food)).get(0).details()).contains("请核对食品是否适用");
    }

    @Test
    void beforeTheNationalOrderNoCaseIsOpened() {
        assertThatThrownBy(() -> procedure.open(openedOn("2019-12-31"))).hasStackTraceContaining("当时尚未施行");
    }

    @Test
    @Proves({"NMG-5c", "CQ20-6b", "CQ23-5b"})
    void anAuthorityOpensNoCaseForTheOneAboveItOrAnotherRegion() {
        loggedIn("sx-handler");
        assertThat(procedure.open(opening("140502"))).isNotNull();
        assertThatThrownBy(() -> procedure.open(opening("140500"))).hasStackTraceContaining("只能为本部门或者下级部门立案");
        assertThatThrownBy(() -> procedure.open(opening("500103"))).hasStackTraceContaining("只能为本部门或者下级部门立案");
    }

    @Test
    @Proves({"NMG-5c", "NMG-5f", "NMG-5j", "CQ20-5a", "CQ20-5b", "CQ23-4a", "CQ23-4b"})
    void theLevelOfTheCheckIsThatOfTheAuthorityThatOrganizesIt() {
        assertThat(cases.get(procedure.open(opening("150000"))).checkLevel()).isEqualTo(CheckLevel.PROVINCIAL);
        assertThat(cases.get(procedure.open(opening("500000"))).checkLevel()).isEqualTo(CheckLevel.MUNICIPAL);
        assertThat(cases.get(procedure.open(opening("150100"))).checkLevel()).isEqualTo(CheckLevel.MUNICIPAL);
        assertThat(cases.get(procedure.open(opening("500103"))).checkLevel()).isEqualTo(CheckLevel.COUNTY);
    }

    @Test
    void anOpeningThatIsRefusedLeavesNoGapInTheNumbers() {
        var before = running(procedure.open(opening("500103")));
        var wrong = opening("500103");
        wrong.remove("partyName");
        assertThatThrownBy(() -> procedure.open(wrong))
                .hasRootCauseInstanceOf(Refused.class)
                .hasStackTraceContaining("「被抽样对象名称」必须填写");
        assertThat(running(procedure.open(opening("500103")))).isEqualTo(before + 1);
    }

    @Test
    void theAnswersOfTheStartFormStayInTheFileAndNotInTheProcess() {
        var number = procedure.open(opening("500103"));
        assertThat(runtime.createVariableInstanceQuery()
                        .variableName("partyName")
                        .count())
                .isZero();
        assertThat(cases.get(number).openedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    private void loggedIn(String person) {
        identity.setAuthentication(person, List.of("organizer-140502"));
    }

    private static Map<String, Object> openedOn(String day) {
        var answers = opening("500000");
        answers.put("openedOn", day);
        return answers;
    }

    private static int running(CaseNumber number) {
        return Integer.parseInt(number.value().substring(12));
    }

    private static Map<String, Object> opening(String organizer) {
        return new HashMap<>(Map.of(
                "organizer", organizer,
                "place", "seller",
                "purpose", "ordinary",
                "partyName", "某五金经营部",
                "partyRegion", COUNTIES.get(organizer.substring(0, 2)),
                "producerName", "某线缆厂",
                "productName", "铜芯电缆"));
    }
}
