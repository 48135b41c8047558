package spotcheck.disposal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.Deadlines;

/** NMG-40c names the end of the objection period; an objection made within it may still need the sample. */
class ProceedingsTest {

    private static final CaseNumber CASE = new CaseNumber("150000-2026-00001");

    @ParameterizedTest
    @ValueSource(strings = {"objection-period-over", "all-proceedings-over"})
    void aSampleIsKeptWhileAnObjectionIsUndecided(String notBefore) {
        assertThatThrownBy(() -> proceedings("复检").refuseBefore(CASE, notBefore))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("尚未办结：复检");
    }

    @Test
    void allProceedingsAreMoreThanTheObjections() {
        var proceedings =
                new Proceedings(mock(Deadlines.class), List.of(), number -> List.of("停业整顿", "执法衔接"), Clock.systemUTC());
        assertThatThrownBy(() -> proceedings.refuseBefore(CASE, "all-proceedings-over"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("尚未办结：停业整顿、执法衔接");
        assertThatCode(() -> proceedings.refuseBefore(CASE, "objection-period-over"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPartyToldOfItsGoodResultMayUnsealAtOnce() {
        assertThatCode(() -> proceedings("异议").refuseBefore(CASE, "with-result"))
                .doesNotThrowAnyException();
    }

    private static Proceedings proceedings(String open) {
        return new Proceedings(
                mock(Deadlines.class), List.of(number -> List.of(open)), number -> List.of(), Clock.systemUTC());
    }
}
