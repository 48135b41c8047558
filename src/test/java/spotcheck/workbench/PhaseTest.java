package spotcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of a case from its opening to its close. */
class PhaseTest {

    @ParameterizedTest
    @CsvSource({"true, DONE", "false, AHEAD"})
    void theLineEndsWithTheClose(boolean closed, Phase.State state) {
        assertThat(Phase.line(List.of(), closed)).last().isEqualTo(new Phase.Step("办结", state, true));
    }
}
