package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.reinspectionReport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first re-inspection: when it is held, by whom, and what its report may say. */
class FirstReinspectionProcessTest extends LadderStory {

    @ParameterizedTest
    @CsvSource({"2026-05-18, met, false", "2026-05-19, ended, true"})
    void itIsInTimeUntilTheRolledSeventyFifthDayAndIsHeldLaterAllTheSame(LocalDate on, String status, boolean late) {
        var number = failing("cq-2023");
        rectified(number);
        clock.travelTo(on);
        complete(number, "holdReinspection", held(on));
        assertThat(statuses(number, "reinspection")).containsExactly(status);
        assertThat(entryTitles(number).contains("超过法定期限组织复查")).isEqualTo(late);
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
        alone.put("reinspectors", List.of("cq-sampler1"));
        isRefused(number, "holdReinspection", alone, "复查抽样人员不得少于二人");
        alone.put("reinspectors", List.of("赵一", "钱二"));
        isRefused(number, "holdReinspection", alone, "「复查抽样人员」只能从给出的选项中选择");
    }
}
