package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.Proves;
import spotcheck.disposal.DisposalForms;
import spotcheck.evidence.keeping.LegalHolds;

/** How long samples are kept: until the objections are over, or until nothing at all is left of the case. */
class SampleKeepingProcessTest extends Procedure {

    @Autowired
    private LegalHolds holds;

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING, CHONGQING_TRIAL, CHONGQING_NOTICE})
    @Proves({"CQ20-48b", "CQ23-19"})
    void inChongqingAFailingSampleIsKeptUntilTheLastRungOfTheLadder(String regime) {
        opened(regime, "producer");
        sampled();
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        if (openTasks(number).contains("decideOrderTiming")) {
            does("decideOrderTiming", Map.of("orderTimingGround", "on-failing-report", "orderTimingReason", "及时整改"));
        }
        published();
        disposalIsRefused("责令整改与复查");
        ordered();
        rectified();
        disposalIsRefused("责令整改与复查");
        reinspected(false);
        announced();
        disposalIsRefused("停业整顿");
        daysPass(61);
        reinspected(false);
        suspended();
        daysPass(31);
        reinspected(false);
        disposalIsRefused("停业整顿");
    }

    @Test
    void inChongqingEnforcementHoldsTheSampleBackToo() {
        opened(CHONGQING, "producer");
        sampled();
        failedSeriously();
        handedOver();
        told(PARTY);
        ordered();
        objectionPeriodOver(PARTY);
        published();
        rectified();
        reinspected(true);
        handlingFiled();
        disposalIsRefused("执法衔接");
    }

    @Test
    @Proves("NMG-40c")
    void inInnerMongoliaTheEndOfTheObjectionPeriodIsEnough() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        published();
        assertThat(openTasks(number)).contains("issueOrder");
        disposed();
        assertThat(openTasks(number)).containsExactly("issueOrder");
    }

    @Test
    void aLegalHoldKeepsEvenASampleThatIsDueBack() {
        opened(INNER_MONGOLIA, "producer");
        sampled();
        failed();
        told(PARTY);
        objectionPeriodOver(PARTY);
        published();
        asLeader(() -> holds.place(number, "行政诉讼，法院通知保全"));
        disposalIsRefused("行政诉讼，法院通知保全");
        var hold = holds.of(number).get(0).id();
        asLeader(() -> holds.lift(number, hold, "诉讼已经终结"));
        disposed();
    }

    private void asLeader(Runnable act) {
        identity.setAuthentication("nm-leader", List.of("leader-150100"));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void disposalIsRefused(String because) {
        assertThat(openTasks(number)).contains("disposeByRules");
        assertThatThrownBy(() -> does("disposeByRules", DisposalForms.BY_TASK.get("disposeByRules")))
                .hasMessageContaining(because);
        assertThat(openTasks(number)).contains("disposeByRules");
    }
}
