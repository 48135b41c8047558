package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.reinspectionReport;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** The first re-inspection: when it is held, by whom, and what its report may say. */
class FirstReinspectionProcessTest extends LadderStory {

    @Test
    void aLateFirstReinspectionIsHeldAllTheSameAndTheFileSaysSo() {
        var number = failing("cq-2023");
        rectified(number);
        clock.travelTo(LocalDate.of(2026, 5, 19));
        complete(number, "holdReinspection", held(LocalDate.of(2026, 5, 19)));
        assertThat(entryTitles(number)).contains("超过法定期限组织复查");
        assertThat(statuses(number, "reinspection")).containsExactly("ended");
    }

    @Test
    void theFirstReinspectionIsInTimeOnTheRolledSeventyFifthDay() {
        var number = failing("cq-2023");
        rectified(number);
        clock.travelTo(LocalDate.of(2026, 5, 18));
        complete(number, "holdReinspection", held(LocalDate.of(2026, 5, 18)));
        assertThat(entryTitles(number)).doesNotContain("超过法定期限组织复查");
        assertThat(statuses(number, "reinspection")).containsExactly("met");
    }

    @Test
    void aReinspectionReportIsNotOlderThanTheReinspection() {
        var number = failing("cq-2023");
        rectified(number);
        complete(number, "holdReinspection", held(TODAY.plusDays(20)));
        isRefused(number, "reportReinspection", reinspectionReport(TODAY.plusDays(19), true), "不得早于复查日期");
    }

    @Test
    void oneSamplerIsNotEnoughForAReinspection() {
        var number = failing("cq-2023");
        rectified(number);
        var alone = new HashMap<>(held(TODAY.plusDays(20)));
        alone.put("reinspectors", "赵一");
        isRefused(number, "holdReinspection", alone, "复查抽样人员");
    }
}
