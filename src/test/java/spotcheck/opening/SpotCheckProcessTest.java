package spotcheck.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.engine.EngineProcedure;

class SpotCheckProcessTest extends StageTest {

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
        assertThat(cases.get(number).regime()).isEqualTo("cq-2023");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey("spotCheck")
                        .variableValueEquals("regime", "cq-2023")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCaseUnderARegimeWhoseTablesAreNotCompleteIsNotOpened() {
        var answers = opening("500103");
        answers.put("openedOn", "2023-08-29");
        assertThatThrownBy(() -> procedure.open(answers)).hasStackTraceContaining("尚未配齐");
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

    private static int running(CaseNumber number) {
        return Integer.parseInt(number.value().substring(12));
    }

    private static Map<String, Object> opening(String organizer) {
        return new HashMap<>(Map.of(
                "organizer", organizer,
                "place", "seller",
                "purpose", "ordinary",
                "partyName", "某五金经营部",
                "partyRegion", "500103",
                "producerName", "某线缆厂",
                "productName", "铜芯电缆"));
    }
}
