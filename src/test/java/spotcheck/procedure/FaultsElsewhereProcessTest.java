package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.FrontDoor.TurnedAway;
import spotcheck.Person;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entry;

/** Faults that others reported of systems of this kind, tried on the opening of a case through the front door. */
class FaultsElsewhereProcessTest extends Procedure {

    private static final Person ORGANIZER = new Person("cq-organizer", "organizer-500000");

    /** A code that was abolished, is no county, or does not exist never becomes another place in silence. */
    @ParameterizedTest
    @CsvSource({
        "partyRegion, 999999, 不是县级以上行政区划代码, refused",
        "producerRegion, 999999, 不是县级以上行政区划代码, refused",
        "platformRegion, 500100, 不是县级以上行政区划代码, refused",
        "producerRegion, 370284, 已经撤销, decided",
        "platformRegion, 330103, 已经撤销, decided",
        "partyRegion, 500222, 已经撤销, decided",
        "producerRegion, 500000, 不是区县, decided",
        "violationRegion, 370284, 已经撤销, decided"
    })
    void aPlaceThatIsNoCountyIsSaidAndAPersonDecides(String field, String code, String problem, String decided) {
        var answers = opening(CHONGQING, "online");
        answers.put(field, code);
        assertThatThrownBy(() -> door.opens(ORGANIZER, answers))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining(problem);
        answers.put("regionRemark", "执照所载如此，已并入邻县");
        if (decided.equals("refused")) {
            assertThatThrownBy(() -> door.opens(ORGANIZER, answers)).hasMessageContaining(problem);
        } else {
            assertThat(door.opens(ORGANIZER, answers)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode, creditCodeRemark, 500103199003071234, 身份证",
        "producerCreditCode, producerCreditCodeRemark, 11010519491231002X, 身份证",
        "barcode, , 0000000000000, 条码",
        "barcode, , 00000000, 条码"
    })
    void whatIsNoCodeIsRefusedWhateverTheRemark(String field, String remark, String code, String problem) {
        var answers = opening(CHONGQING, "seller");
        answers.put(field, code);
        if (remark != null) {
            answers.put(remark, "执照所载如此");
        }
        assertThatThrownBy(() -> door.opens(ORGANIZER, answers))
                .isInstanceOf(TurnedAway.class)
                .hasMessageContaining(problem);
    }

    @Test
    void theSameFirmProductAndBatchOnOneDayIsHinted() {
        var answers = opening(CHONGQING, "seller");
        answers.putAll(Map.of("batch", "2026-02-A", "spec", "BV 2.5"));
        var first = door.opens(ORGANIZER, answers);
        assertThat(openingOf(first)).doesNotContain("请核对是否重复");
        assertThat(openingOf(door.opens(ORGANIZER, answers))).contains("当日已对同一主体的同一产品、批号立案（" + first + "），请核对是否重复");
        answers.put("batch", "2026-02-B");
        assertThat(openingOf(door.opens(ORGANIZER, answers))).doesNotContain("请核对是否重复");
    }

    private String openingOf(String opened) {
        return entries.of(new CaseNumber(opened)).stream()
                .filter(entry -> entry.kind().equals("case.opened"))
                .map(Entry::details)
                .findFirst()
                .orElseThrow();
    }
}
