package spotcheck.custody.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitStateTest {

    @ParameterizedTest
    @EnumSource(
            value = UnitState.class,
            names = {"RETURNED", "UNSEALED_BY_PARTY", "DISPOSED"})
    void whatIsGoneStaysGone(UnitState gone) {
        for (var next : UnitState.values()) {
            assertThat(gone.mayBecome(next)).as(next.name()).isFalse();
        }
    }

    @Test
    void anOpenedUnitIsNotSealedAgain() {
        assertThat(UnitState.OPENED.mayBecome(UnitState.SEALED)).isFalse();
        assertThat(UnitState.OPENED.mayBecome(UnitState.RECEIVED)).isFalse();
        assertThat(UnitState.OPENED.mayBecome(UnitState.DISPOSED)).isTrue();
    }

    /** What was refused at the door, was opened or was tampered with goes back or to its end, and is never tested. */
    @ParameterizedTest
    @EnumSource(
            value = UnitState.class,
            names = {"REJECTED", "OPENED", "TAMPERED"})
    void whatIsNoSampleAnyMoreOnlyLeaves(UnitState spoilt) {
        assertThat(UnitState.values())
                .filteredOn(spoilt::mayBecome)
                .containsExactlyInAnyOrder(UnitState.RETURNED, UnitState.UNSEALED_BY_PARTY, UnitState.DISPOSED);
    }

    @Test
    void aSealedUnitMayComeIntoEveryStateAndAReceivedOneGoesToAnotherLaboratory() {
        assertThat(UnitState.values())
                .filteredOn(UnitState.SEALED::mayBecome)
                .hasSize(7)
                .doesNotContain(UnitState.SEALED);
        assertThat(UnitState.values())
                .filteredOn(UnitState.RECEIVED::mayBecome)
                .hasSize(7)
                .contains(UnitState.RECEIVED)
                .doesNotContain(UnitState.SEALED);
    }

    @ParameterizedTest
    @EnumSource(UnitState.class)
    void theCodeFindsItsState(UnitState state) {
        assertThat(UnitState.of(state.code())).isEqualTo(state);
    }
}
