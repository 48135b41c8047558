package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.Proves;

/** Where the text names no moment for the order, the authority that handles the result chooses one, and it is kept. */
class OrderTimingProcessTest extends Procedure {

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING_TRIAL, SHANXI, NATIONAL})
    @Proves({"CQ20-65a", "O18-46"})
    void anOrderAfterTheObjectionsWaitsUntilTheLastOfThemIsOver(String regime) {
        failedAtASeller(regime);
        timing("after-objection-closed");
        assertThat(openTasks(number)).doesNotContain("issueOrder", "decideOrderTiming");
        told(PARTY);
        told(PRODUCER);
        objectionPeriodOver(PARTY);
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        objectionPeriodOver(PRODUCER);
        assertThat(openTasks(number)).contains("issueOrder");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING_TRIAL, SHANXI, NATIONAL})
    void anOrderWithTheNoticeWaitsUntilTheSampledPartyHasIt(String regime) {
        failedAtASeller(regime);
        timing("with-failing-notice");
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        told(PRODUCER);
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        told(PARTY);
        assertThat(openTasks(number)).contains("issueOrder");
    }

    @Test
    void whatHasHappenedAlreadyIsNotWaitedFor() {
        failedAtASeller(CHONGQING_TRIAL);
        told(PARTY);
        timing("with-failing-notice");
        assertThat(openTasks(number)).contains("issueOrder");
    }

    @Test
    void aRetestThatIsOpenHoldsTheOrderBack() {
        failedAtASeller(CHONGQING_TRIAL);
        told(PARTY);
        told(PRODUCER);
        retestGranted(PARTY);
        objectionPeriodOver(PRODUCER);
        timing("after-objection-closed");
        assertThat(openTasks(number)).doesNotContain("issueOrder");
        retested("fails");
        assertThat(openTasks(number)).contains("issueOrder");
    }

    private void failedAtASeller(String regime) {
        opened(regime, "seller");
        sampled();
        failed();
    }

    private void timing(String moment) {
        does("decideOrderTiming", Map.of("orderTimingGround", moment, "orderTimingReason", "办法没有规定，由本局决定"));
    }
}
