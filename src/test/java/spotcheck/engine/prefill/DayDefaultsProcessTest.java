package spotcheck.engine.prefill;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.sampling.SamplingForms.draw;
import static spotcheck.sampling.SamplingForms.notice;
import static spotcheck.sampling.SamplingForms.sheet;
import static spotcheck.sampling.SamplingForms.team;
import static spotcheck.sampling.SamplingForms.with;
import static spotcheck.sampling.SamplingForms.without;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;

/** Days that stand in a form when it is opened. */
class DayDefaultsProcessTest extends StageTest {

    @Test
    void theDayOfTheClockStandsThere() {
        var number = atTheNotice();
        assertThat(shown(number, "showNotice", "visitDate")).isEqualTo("2026-03-02");
        clock.travelTo(TODAY.plusDays(3));
        assertThat(shown(number, "showNotice", "visitDate")).isEqualTo("2026-03-05");
    }

    @Test
    void aDayThatTheCaseKnowsGoesBefore() {
        var number = atTheNotice();
        complete(number, "showNotice", notice());
        clock.travelTo(TODAY.plusDays(1));
        complete(number, "recordFindings", Map.of("nothingSeen", true));
        complete(number, "drawSample", with(draw(), "drawnBy", List.of("cq-sampler1", "cq-sampler2")));
        assertThat(shown(number, "completeSheet", "takenOn")).isEqualTo("2026-03-02");
        complete(number, "completeSheet", with(sheet(), "takenOn", "2026-03-03"));
        assertThat(shown(number, "sealSamples", "sealedOn")).isEqualTo("2026-03-03");
    }

    /** A person sees the day and sends it: what was not sent was not said. */
    @Test
    void whatStandsThereIsNoAnswerBeforeItIsSent() {
        var number = atTheNotice();
        isRefused(number, "showNotice", without(notice(), "visitDate"), "「到场日期」必须填写");
    }

    private CaseNumber atTheNotice() {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        complete(number, "assignSamplers", team("cq"));
        return number;
    }

    private @Nullable Object shown(CaseNumber number, String task, String field) {
        return forms.getTaskFormVariables(task(number, task).getId()).get(field);
    }
}
