package spotcheck.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate LAST = LocalDate.of(2028, 2, 29);

    @Test
    void aTrainingIsValidToItsLastDay() {
        assertThat(sampler(LAST).isTrainedOn(LAST)).isTrue();
        assertThat(sampler(LAST).isTrainedOn(LAST.plusDays(1))).isFalse();
        assertThat(sampler(null).isTrainedOn(LAST)).isFalse();
    }

    @Test
    void aNameIsKnownHoweverItWasKeyedIn() {
        assertThat(sampler(null).isCalled("张 三")).isTrue();
        assertThat(sampler(null).isCalled("张四")).isFalse();
    }

    private static Person sampler(@Nullable LocalDate trainedUntil) {
        return new Person("cq-sampler1", "张三", "sampler", null, "cq-body", trainedUntil);
    }
}
