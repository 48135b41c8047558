package spotcheck.engine.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.StageTest;
import spotcheck.casefile.Conclusion;

class TaskHeadlineProcessTest extends StageTest {

    @Test
    void tasksOfSeveralRecipientsSayWhomTheyConcern() {
        var number = aCase("cq-2023", "seller");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        start("resultNotification", number, Map.of("conclusion", "unqualified", "recipient", "labelled-producer"));
        var headline = tasks.getVariable(task(number, "issueResultNotice").getId(), "caseHeadline");
        assertThat(headline.toString()).startsWith(number.value()).contains("（标称生产者：某线缆厂" + number + "）");
    }

    @Test
    void otherTasksNameTheSampledPartyAlone() {
        var number = aCase("cq-2023", "seller");
        start("inspection", number, Map.of());
        var headline = tasks.getVariable(task(number, "receiveSample").getId(), "caseHeadline");
        assertThat(headline).isEqualTo(number + " · 铜芯电缆 · 某五金经营部" + number);
    }

    /** NMG-16-1, CQN-2-3j, SX23-5-3: all samplers of a body see the draw. */
    @Test
    void theDrawOfTheSamplersDoesNotNameTheFirm() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        var headline = tasks.getVariable(task(number, "assignSamplers").getId(), "caseHeadline");
        assertThat(headline).isEqualTo(number + " · 铜芯电缆");
    }
}
