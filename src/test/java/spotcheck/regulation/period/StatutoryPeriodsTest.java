package spotcheck.regulation.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.calendar.Period;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Regime;
import spotcheck.regulation.RuleIds;

class StatutoryPeriodsTest {

    private static final Regime REGIME = new Regime("cq-2023");

    @Test
    void anAmountIsAPeriodFromAnEvent() {
        var row = Map.<String, Object>of(
                "amount", 5, "unit", "working-day", "from", "result-material-received", "legalBasis", "CQ23-54a");
        assertThat(answering(row).of(REGIME, "result-service"))
                .isEqualTo(new StatutoryPeriod.Fixed(
                        Period.workingDays(5), "result-material-received", RuleIds.parse("CQ23-54a")));
    }

    @Test
    void anEmptyAmountIsSilenceEvenWhereNoEventIsNamed() {
        var row = new HashMap<String, Object>();
        row.put("amount", null);
        row.put("unit", null);
        row.put("from", null);
        row.put("legalBasis", "CQ23-54b");
        assertThat(answering(row).of(REGIME, "lawsuit"))
                .isEqualTo(new StatutoryPeriod.Silent("", RuleIds.parse("CQ23-54b")));
    }

    @Test
    void aUnitThatNobodyKnowsIsRefused() {
        var row = Map.<String, Object>of("amount", 5, "unit", "moon", "from", "any", "legalBasis", "CQ23-54a");
        assertThatThrownBy(() -> answering(row).of(REGIME, "objection")).hasMessageContaining("moon");
    }

    private static StatutoryPeriods answering(Map<String, Object> row) {
        return new StatutoryPeriods((decision, inputs) -> List.of(new Answer(row)));
    }
}
