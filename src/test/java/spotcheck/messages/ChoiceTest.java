package spotcheck.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import spotcheck.casefile.Refused;

class ChoiceTest {

    private static final String PERSON = "cq-organizer";

    @Test
    void aDateIsCalledToMindAsManyDaysBeforeAsWasChosen() {
        var choice = new Choice(PERSON, true, false, null, 3);
        assertThat(choice.wants(4)).isFalse();
        assertThat(choice.wants(3)).isTrue();
        assertThat(choice.wants(-1)).isTrue();
    }

    @Test
    void whoWantsNothingIsToldNothing() {
        assertThat(new Choice(PERSON, false, false, null, 3).wants(0)).isFalse();
    }

    @Test
    void nobodyIsToldMoreThanAMonthBefore() {
        assertThat(new Choice(PERSON, true, false, null, 30).daysBefore()).isEqualTo(30);
        assertThatThrownBy(() -> new Choice(PERSON, true, false, null, 31))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("0 至 30");
    }
}
