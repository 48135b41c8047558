package spotcheck.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.SealCondition;
import spotcheck.custody.holding.Transfers;
import spotcheck.custody.holding.Transport;
import spotcheck.custody.unit.Sealing;
import spotcheck.custody.unit.UnitState;
import spotcheck.registry.body.Institutions;

class CustodyProcessTest extends StageTest {

    @Autowired
    private Custody custody;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Institutions institutions;

    @Autowired
    private SampleSection section;

    @Autowired
    private ObjectMapper json;

    @Test
    @Proves({"NMG-25g", "CQ20-30g", "CQ23-25h", "NMG-43e"})
    void theReserveSampleIsMovedAndPaidWithoutTheTestSample() {
        var sample = aSample(aCase("cq-2023", "seller"), "C1");
        var second = institutions.find("cq-lab2").orElseThrow();
        var body = Holder.retestLaboratory(second);
        assertThatThrownBy(() -> custody.receive(
                        sample.reserve(), body, SealCondition.INTACT, UnitState.RECEIVED, TODAY, "复检", ""))
                .hasMessageContaining("尚未交给");
        transfers.give(sample.reserve(), transfers.of(sample.reserve()).holder(), body, "现场");
        var moved = custody.receive(sample.reserve(), body, SealCondition.INTACT, UnitState.RECEIVED, TODAY, "复检", "");
        assertThat(moved.isKeptByParty()).isFalse();
        assertThat(moved.place()).isEqualTo(second.name());
        var paid = custody.pay(moved, "market-price", new BigDecimal("88.00"));
        assertThat(paid.price()).isEqualByComparingTo("88");
        var test = custody.get(sample.caseNumber()).test();
        assertThat(test.state()).isEqualTo(UnitState.SEALED);
        assertThat(test.price()).isEqualByComparingTo("10");
        assertThat(custody.events(paid)).extracting(CustodyEvent::state).containsExactly("sealed", "received");
    }

    @Test
    void aReturnedUnitIsNotTestedAnyMore() {
        var sample = aSample(aCase("cq-2023", "seller"), "C2");
        custody.find(sample.test(), UnitState.RETURNED, TODAY, "");
        assertThatThrownBy(() -> custody.find(sample.test(), UnitState.OPENED, TODAY, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("检验样品已退还");
    }

    @Test
    void theLastSampleTakenIsTheCurrentOne() {
        var number = aCase("cq-2023", "seller");
        aSample(number, "C3");
        var second = aSample(number, "C4");
        assertThat(custody.current(number)).contains(second);
        assertThat(custody.of(number)).hasSize(2);
    }

    @Test
    void theFileShowsBothUnitsAndEveryStep() {
        var number = aCase("cq-2023", "seller");
        var sample = aSample(number, "C5");
        custody.find(sample.test(), UnitState.RECEIVED, TODAY, "完好");
        JsonNode shown =
                json.<JsonNode>valueToTree(section.of(cases.get(number))).get(0);
        assertThat(shown.at("/test/sealNumber").asText()).isEqualTo("C5-J");
        assertThat(shown.at("/test/kind").asText()).isEqualTo("test");
        assertThat(shown.at("/reserve/state").asText()).isEqualTo("sealed");
        assertThat(shown.at("/events/1/state").asText()).isEqualTo("received");
        assertThat(shown.at("/events/2/place").asText()).isEqualTo("成品库");
    }

    @Test
    void withoutASampleThereIsNothingToHandOver() {
        var number = aCase("cq-2023", "seller");
        assertThatThrownBy(() -> custody.get(number)).hasMessageContaining("尚无已封存的样品");
    }

    private Sample aSample(CaseNumber number, String seal) {
        return custody.seal(
                cases.get(number),
                new NewSample(
                        "抽样单〔2026〕1号",
                        TODAY,
                        List.of("cq-sampler1", "cq-sampler2"),
                        BigDecimal.TEN,
                        "卷",
                        "marked-price",
                        BigDecimal.TEN,
                        new Sealing(BigDecimal.ONE, seal + "-J", TODAY, Sealing.LABORATORY, "检验一所"),
                        new Sealing(BigDecimal.ONE, seal + "-B", TODAY, Sealing.SAMPLED_PARTY, "成品库")),
                Transport.CARRIED);
    }
}
