package spotcheck.custody;

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

    @ParameterizedTest
    @EnumSource(UnitState.class)
    void theCodeFindsItsState(UnitState state) {
        assertThat(UnitState.of(state.code())).isEqualTo(state);
    }
}
