package spotcheck.preparation;

import java.time.LocalDate;
import spotcheck.casefile.Refused;
import spotcheck.preparation.content.Written;

/**
 * Detailed rules were open to the public for comments (CQ20-13e, CQ23-16a).
 *
 * @param result what came in and what was made of it
 */
public record Consultation(LocalDate from, LocalDate until, String result) {

    /** @throws Refused if it ends before it begins, or nothing is said of what came in */
    public Consultation {
        if (until.isBefore(from)) {
            throw new Refused("until", "公示结束日期不得早于开始日期");
        }
        result = Written.required("result", "征求意见的情况和采纳结果", result, 2000);
    }
}
