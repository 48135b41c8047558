package spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.seal;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** Our own files know whether the same product was sampled before, whatever the party says. */
class RepeatCheckProcessTest extends StageTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void innerMongoliaDoesNotSampleTheSameProductTwiceInSixMonths() {
        var first = aSampledCase("R1");
        var second = ofSameMaker(first);
        findings(second);
        assertThat(openTasks(second)).containsExactly("recordNoSample");
    }

    @Test
    void anotherSpecificationIsAnotherProduct() {
        var first = aSampledCase("R2");
        var second = ofSameMaker(first);
        jdbc.sql("update product set spec = 'BV 4' where id = ?")
                .param(cases.get(second).product())
                .update();
        findings(second);
        assertThat(openTasks(second)).containsExactly("drawSample");
    }

    @Test
    void afterSixMonthsTheProductMayBeSampledAgain() {
        var first = aSampledCase("R3");
        var second = ofSameMaker(first);
        clock.travelTo(LocalDate.of(2026, 9, 3));
        findings(second);
        assertThat(openTasks(second)).containsExactly("drawSample");
    }

    private CaseNumber aSampledCase(String seal) {
        var number = aCase("nmg-trial", "producer");
        findings(number);
        complete(number, "drawSample", draw());
        complete(number, "completeSheet", sheet());
        complete(number, "sealSamples", with(seal(seal), "evidence", List.copyOf(SamplingForms.NMG_EVIDENCE)));
        return number;
    }

    private CaseNumber ofSameMaker(CaseNumber first) {
        var second = aCase("nmg-trial", "producer");
        jdbc.sql("update spot_case set sampled_party = ? where number = ?")
                .params(cases.get(first).sampledParty(), second.value())
                .update();
        return second;
    }

    private void findings(CaseNumber number) {
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("nm"));
        complete(number, "showNotice", notice());
        complete(number, "recordFindings", Map.of("nothingSeen", true));
    }
}
