package spotcheck.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.rectification.LadderForms.filed;
import static spotcheck.rectification.LadderForms.held;
import static spotcheck.rectification.LadderForms.order;
import static spotcheck.rectification.LadderForms.served;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spotcheck.Proves;

/** What the handling of a failing result has to keep. */
class HandlingDutiesProcessTest extends LadderStory {

    /** Given a file without a re-inspection report, when it is closed, then the system names the missing paper and blocks. */
    @Test
    @Proves({"NMG-57a", "NMG-57b"})
    void inInnerMongoliaTheFileHoldsSixKindsOfPaperOrSaysWhyNot() {
        var number = failing("nmg-trial");
        rectified(number);
        reinspected(number, TODAY.plusDays(20), true);
        var without = changed(filed(TODAY.plusDays(20)), "papersMissingReason", "");
        isRefused(number, "fileResultHandling", without, "档案缺少后处理登记表、复查申请、整改报告或停产停售报告、复查结果");
        complete(number, "fileResultHandling", filed(TODAY.plusDays(20)));
        assertThat(entries.of(number))
                .anySatisfy(entry -> assertThat(entry.details()).contains("未申请复查，按职权复查"));
    }

    /** Given no archive copy, when the file is closed, then it is blocked; how many copies there are is recorded. */
    @Test
    @Proves("CQN-A5-6")
    void underTheNoticeACopyOfTheOrderIsFiled() {
        var number = failing("cq-2021");
        rectification(number, "on-failing-report");
        complete(number, "issueOrder", order());
        isRefused(number, "serveOrder", changed(served(TODAY), "orderCopies", 1), "「责令改正通知书份数」");
        complete(number, "serveOrder", served(TODAY));
        clock.travelTo(TODAY.plusDays(20));
        complete(number, "recordRectification", LadderForms.report(TODAY.plusDays(20)));
        reinspected(number, TODAY.plusDays(20), true);
        var without = changed(filed(TODAY.plusDays(20)), "handlingPapers", List.of("test-report"));
        isRefused(number, "fileResultHandling", without, "责令改正通知书应当有一份归档");
        complete(number, "fileResultHandling", filed(TODAY.plusDays(20)));
    }

    /** The re-inspection follows the detailed rules of the original check, at a body that may do it. */
    @Test
    @Proves({"NMG-54b", "CQ23-74b", "CQ20-69b"})
    void aReinspectionFollowsTheRulesOfTheOriginalCheck() {
        for (var regime : List.of("nmg-trial", "cq-2020", "cq-2023")) {
            var number = failing(regime);
            rectified(number);
            isRefused(number, "holdReinspection", changed(held(TODAY.plusDays(20)), "reinspectionRules", ""), "实施细则");
            if (!regime.equals("nmg-trial")) {
                var unqualified = changed(held(TODAY.plusDays(20)), "reinspectionBodyQualified", false);
                isRefused(number, "holdReinspection", unqualified, "法定资质");
            }
            complete(number, "holdReinspection", held(TODAY.plusDays(20)));
            assertThat(entries.of(number))
                    .anySatisfy(entry -> assertThat(entry.details()).contains("电线电缆实施细则（2026年版）"));
            clock.travelTo(TODAY);
        }
    }

    private static Map<String, Object> changed(Map<String, Object> form, String key, Object value) {
        var changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }
}
