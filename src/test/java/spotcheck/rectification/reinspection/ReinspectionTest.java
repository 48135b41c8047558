package spotcheck.rectification.reinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.CaseNumber;

/** A re-inspection in its states. */
class ReinspectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseNumber NUMBER = new CaseNumber("500000-2026-00001");

    @Test
    void aReinspectionIsConcludedOnce() {
        var held = new Reinspection.Held(new ReinspectionFacts(1, NUMBER, 2, DAY, true, "LAB-1"));
        var concluded = held.conclude(Reinspection.Outcome.REFUSED, DAY);
        assertThat(row(null).reinspection()).isEqualTo(held);
        assertThat(row(concluded.ending()).reinspection()).isEqualTo(concluded);
        assertThat(concluded.ending().outcome().word()).isEqualTo("refused");
    }

    private static ReinspectionRow row(Reinspection.@Nullable Ending ending) {
        return new ReinspectionRow(1, NUMBER, 2, DAY, true, "LAB-1", ending);
    }
}
